package org.brueckenschlag.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects while a form is read which of its components stand side by side, and divides each line among them. */
final class FormSeats {

    /** What has no width of its own is never narrower. */
    private static final int LEAST = 2;

    private final Map<String, List<Wish>> rows = new LinkedHashMap<>();

    /**
     * @param section path of what it stands in: two sections may call their rows the same
     * @param row empty where it stands alone
     * @param columns null for what is left
     */
    void add(String id, String section, String row, @Nullable Integer columns) {
        rows.computeIfAbsent(section + " " + (row.isEmpty() ? "#" + id : row), any -> new ArrayList<>())
                .add(new Wish(id, columns));
    }

    /** Of those that do not simply take the whole line, by id. */
    Map<String, FormSeat> divided() {
        var seats = new HashMap<String, FormSeat>();
        rows.forEach((row, wishes) -> {
            var free = FormSeat.ROW - wishes.stream().mapToInt(Wish::fixed).sum();
            var open = wishes.stream().filter(wish -> wish.columns() == null).count();
            var share = open == 0 ? 0 : Math.max(LEAST, (int) (free / open));
            if (wishes.size() > 1 || open == 0) {
                wishes.forEach(wish ->
                        seats.put(wish.id(), new FormSeat(row, wish.columns() == null ? share : wish.columns())));
            }
        });
        return seats;
    }

    private record Wish(String id, @Nullable Integer columns) {

        int fixed() {
            return columns == null ? 0 : columns;
        }
    }
}
