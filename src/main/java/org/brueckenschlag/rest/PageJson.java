package org.brueckenschlag.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.Function;
import org.brueckenschlag.shared.Page;
import org.jspecify.annotations.Nullable;

/** A bounded part of a list. */
record PageJson<T>(
        List<T> items,

        @Schema(description = "Give it as `after` to get the next part; null on the last one.", nullable = true)
        @Nullable
        String next) {

    PageJson {
        items = List.copyOf(items);
    }

    static <S, T> PageJson<T> of(Page<S> page, Function<S, T> item) {
        return new PageJson<>(page.items().stream().map(item).toList(), page.next());
    }

    static <T> PageJson<T> whole(List<T> items) {
        return new PageJson<>(items, null);
    }
}
