package org.brueckenschlag.matters;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What is known in a matter, as its row keeps it. */
final class KnownJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_LONG_FOR_INTS)
            .build();

    private KnownJson() {}

    static String write(Map<String, Object> known) {
        return JSON.writeValueAsString(new TreeMap<>(known));
    }

    static Map<String, Object> read(String json) {
        return JSON.readValue(json, new TypeReference<>() {});
    }
}
