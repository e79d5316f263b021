package org.brueckenschlag.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.temporal.TemporalAccessor;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A YAML file that is delivered with the product, as maps, texts and numbers; whatever lacks is a fault of the file.
 */
public final class YamlRows {

    private YamlRows() {}

    public static Map<String, Object> read(Resource file) {
        try (var stream = file.getInputStream()) {
            return map(new Yaml(new SafeConstructor(new LoaderOptions())).load(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(Map<String, Object> row, String key) {
        if (row.get(key) instanceof String text) {
            return text;
        }
        throw new IllegalStateException("scenario file: no text under " + key);
    }

    public static int number(Map<String, Object> row, String key) {
        if (row.get(key) instanceof Number number) {
            return number.intValue();
        }
        throw new IllegalStateException("scenario file: no number under " + key);
    }

    public static List<Map<String, Object>> maps(@Nullable Object rows) {
        return rows instanceof List<?> list ? list.stream().map(YamlRows::map).toList() : List.of();
    }

    /** Keys become strings; YAML's own dates are not used, days are written in quotes. */
    public static Map<String, Object> map(@Nullable Object value) {
        var result = new HashMap<String, Object>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, entry) -> {
                if (entry instanceof Date || entry instanceof TemporalAccessor) {
                    throw new IllegalStateException("scenario file: write the day under " + key + " in quotes");
                }
                if (entry != null) {
                    result.put(String.valueOf(key), entry);
                }
            });
        }
        return result;
    }
}
