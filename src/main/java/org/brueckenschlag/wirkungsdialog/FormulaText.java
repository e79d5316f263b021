package org.brueckenschlag.wirkungsdialog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;

/**
 * A formula as text, YAML as in the file that comes with the program. Nothing but codes and numbers: no word of it
 * could be about somebody, and what stands behind a {@code #} is not kept.
 */
final class FormulaText {

    static final int LONGEST = 4_000;

    private static final int DEEPEST = 12;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.:+-]{1,100}");

    private FormulaText() {}

    /** Something empty where it cannot be read. */
    static Object read(String text, Problems problems) {
        if (text.length() > LONGEST) {
            problems.add("too-long", LONGEST);
            return "";
        }
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(10);
        try {
            Object read = new org.yaml.snakeyaml.Yaml(new SafeConstructor(options)).load(text);
            if (read == null) {
                problems.add("empty");
                return "";
            }
            return plain(read, nothing(), problems);
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            problems.add("no-yaml", mark == null ? 1 : mark.getLine() + 1, mark == null ? 1 : mark.getColumn() + 1);
        } catch (YAMLException e) {
            problems.add("no-yaml", 1, 1);
        }
        return "";
    }

    static String write(Object formula) {
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.AUTO);
        options.setIndent(2);
        options.setSplitLines(true);
        return new org.yaml.snakeyaml.Yaml(new Representer(options), options)
                .dump(plain(formula, nothing(), new Problems()))
                .strip();
    }

    /** A copy that shares nothing. What holds itself would never come to an end. */
    private static Object plain(@Nullable Object written, Set<Object> around, Problems problems) {
        if (around.size() > DEEPEST || written != null && around.contains(written)) {
            problems.add("circular", DEEPEST);
            return "";
        }
        if (written instanceof Map<?, ?> map) {
            var inside = with(around, map);
            var copy = new LinkedHashMap<String, Object>();
            map.forEach((key, value) ->
                    copy.put(String.valueOf(plain(key, inside, problems)), plain(value, inside, problems)));
            return copy;
        }
        if (written instanceof Collection<?> several) {
            var inside = with(around, several);
            List<Object> copy = new ArrayList<>();
            several.forEach(each -> copy.add(plain(each, inside, problems)));
            return copy;
        }
        if (written instanceof Number number) {
            return number;
        }
        var code = written == null ? "" : String.valueOf(written);
        if (written != null && !CODE.matcher(code).matches()) {
            problems.add("no-code", code);
        }
        return code;
    }

    /** By identity: two parts that say the same are not one. */
    private static Set<Object> nothing() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    private static Set<Object> with(Set<Object> around, Object one) {
        var inside = nothing();
        inside.addAll(around);
        inside.add(one);
        return inside;
    }
}
