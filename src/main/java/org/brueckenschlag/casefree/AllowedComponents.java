package org.brueckenschlag.casefree;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which form-js components a form may consist of, and which of their properties mean something here. */
public final class AllowedComponents {

    private static final String EVERY = "*";
    private static final String UNHEEDED = "~";
    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,62}");

    private final Map<String, Set<String>> propertiesByType;

    private AllowedComponents(Map<String, Set<String>> propertiesByType) {
        this.propertiesByType = Map.copyOf(propertiesByType);
    }

    /** The list that comes with the product: {@code casefree/form-components.properties}. */
    public static AllowedComponents shipped() {
        var lists = new HashMap<String, Set<String>>();
        RuleLists.read("form-components").forEach((type, properties) -> lists.put(type, Set.copyOf(properties)));
        return new AllowedComponents(lists);
    }

    public boolean allows(String type) {
        return !type.equals(EVERY) && !type.equals(UNHEEDED) && propertiesByType.containsKey(type);
    }

    /** @param property path within the component, e.g. {@code validate.required} */
    public boolean allows(String type, String property) {
        return of(EVERY).contains(property) || of(type).contains(property);
    }

    /**
     * Whether it may stand in any component although nothing here heeds it.
     *
     * @param property path within the component, e.g. {@code validate.pattern}
     */
    public boolean leaves(String property) {
        var end = property.lastIndexOf('.') + 1;
        return of(UNHEEDED).contains(property)
                || PLAIN_NAME.matcher(property.substring(end)).matches()
                        && of(UNHEEDED).contains(property.substring(0, end) + "*");
    }

    /** Whether something below that path may stand in the component, e.g. {@code validate}. */
    public boolean allowsWithin(String type, String property) {
        var start = property + ".";
        return Stream.of(EVERY, UNHEEDED, type)
                .flatMap(list -> of(list).stream())
                .anyMatch(path -> path.startsWith(start));
    }

    /** Types in alphabetical order, to name them in a finding. */
    public Set<String> types() {
        var types = new TreeSet<>(propertiesByType.keySet());
        types.removeAll(Set.of(EVERY, UNHEEDED));
        return types;
    }

    private Set<String> of(String type) {
        return Objects.requireNonNullElse(propertiesByType.get(type), Set.of());
    }
}
