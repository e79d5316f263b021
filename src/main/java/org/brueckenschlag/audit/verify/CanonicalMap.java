package org.brueckenschlag.audit.verify;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object as it stands in the text: names in ascending order. An export has millions of them, most with fewer
 * than ten names; two arrays are made and searched in half the time of a hash table.
 */
final class CanonicalMap extends AbstractMap<String, Object> {

    private static final int FEW = 8;

    private String[] names = new String[FEW];
    private Object[] values = new Object[FEW];
    private int size;

    /** @return whether the name comes after all others; only then is it added */
    boolean append(String name, Object value) {
        if (size > 0 && names[size - 1].compareTo(name) >= 0) {
            return false;
        }
        if (size == names.length) {
            names = Arrays.copyOf(names, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        names[size] = name;
        values[size++] = value;
        return true;
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        var place = name instanceof String text ? place(text) : -1;
        return place < 0 ? null : values[place];
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return name instanceof String text && place(text) >= 0;
    }

    @Override
    public int size() {
        return size;
    }

    /** Without an object for each of the pairs. */
    @Override
    public void forEach(BiConsumer<? super String, ? super Object> action) {
        for (var place = 0; place < size; place++) {
            action.accept(names[place], values[place]);
        }
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<String, Object>> iterator() {
                return new Entries();
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    private int place(String name) {
        if (size > FEW) {
            return Arrays.binarySearch(names, 0, size, name);
        }
        for (var place = 0; place < size; place++) {
            if (names[place].equals(name)) {
                return place;
            }
        }
        return -1;
    }

    private final class Entries implements Iterator<Map.Entry<String, Object>> {

        private int next;

        @Override
        public boolean hasNext() {
            return next < size;
        }

        @Override
        public Map.Entry<String, Object> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return Map.entry(names[next], values[next++]);
        }
    }
}
