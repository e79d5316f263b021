package org.brueckenschlag.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The values that came with the product: {@code reference/shared-values.csv}. */
@Component
class SharedValues {

    private static final int STEP = 10;

    private final Map<ReferenceList, List<ReferenceValue>> byList = new EnumMap<>(ReferenceList.class);

    SharedValues() {
        for (var list : ReferenceList.values()) {
            byList.put(list, new ArrayList<>());
        }
        var lines = CsvText.read(resource()).lines();
        lines.stream().skip(1).forEach(line -> add(line.cells()));
        byList.replaceAll((list, values) -> List.copyOf(values));
    }

    List<ReferenceValue> of(ReferenceList list) {
        return byList.getOrDefault(list, List.of());
    }

    private void add(List<String> cells) {
        var list = ReferenceList.ofKey(cells.getFirst()).orElseThrow();
        var values = byList.computeIfAbsent(list, key -> new ArrayList<>());
        values.add(new ReferenceValue(
                list,
                cells.get(1),
                new Wording(cells.get(2), cells.get(3), cells.get(4)),
                cells.get(5),
                cells.get(6).isEmpty() ? null : LocalDate.parse(cells.get(6)),
                null,
                (values.size() + 1) * STEP,
                true,
                0));
    }

    private static String resource() {
        try (var stream = SharedValues.class.getResourceAsStream("/reference/shared-values.csv")) {
            if (stream == null) {
                throw new IllegalStateException("reference/shared-values.csv is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
