package org.brueckenschlag.casefree;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Which form-js components a form may consist of, and which of their properties mean something here. */
public final class AllowedComponents {

    private static final String EVERY = "*";

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
        return !type.equals(EVERY) && propertiesByType.containsKey(type);
    }

    /** @param property path within the component, e.g. {@code validate.required} */
    public boolean allows(String type, String property) {
        return of(EVERY).contains(property) || of(type).contains(property);
    }

    /** Whether something below that path may stand in the component, e.g. {@code validate}. */
    public boolean allowsWithin(String type, String property) {
        var start = property + ".";
        return of(EVERY).stream().anyMatch(path -> path.startsWith(start))
                || of(type).stream().anyMatch(path -> path.startsWith(start));
    }

    /** Types in alphabetical order, to name them in a finding. */
    public Set<String> types() {
        var types = new TreeSet<>(propertiesByType.keySet());
        types.remove(EVERY);
        return types;
    }

    private Set<String> of(String type) {
        return Objects.requireNonNullElse(propertiesByType.get(type), Set.of());
    }
}
