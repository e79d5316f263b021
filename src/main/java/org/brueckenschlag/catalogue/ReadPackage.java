package org.brueckenschlag.catalogue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.brueckenschlag.forms.FormSchema;
import org.brueckenschlag.forms.FormTexts;
import org.brueckenschlag.forms.Forms;
import org.w3c.dom.Element;

/**
 * One deployed version with everything that belongs to it, read once.
 *
 * @param altered whether somebody has changed a file of it; what is in here then comes from proven copies, or is
 *     nothing at all
 * @param formJson by form key
 * @param forms by language, then by form key
 * @param words by language
 */
record ReadPackage(
        ProcessModel model,
        boolean startable,
        boolean altered,
        Map<String, String> formJson,
        Map<String, Map<String, FormSchema>> forms,
        Map<String, PackageWords> words) {

    private static final String GERMAN = Locale.GERMAN.getLanguage();

    /** What stands for a model that cannot be trusted: a process of that key in which nothing happens. */
    private static final String NOTHING = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><process id="%1$s" name="%1$s"/></definitions>
            """;

    static ReadPackage read(DeployedProcess deployed, Map<String, String> files, Forms reader) {
        return read(deployed, false, files, reader);
    }

    /** Of an altered one: to be looked at, not to be run. */
    static ReadPackage ofCopies(DeployedProcess deployed, Map<String, String> copies, Forms reader) {
        return read(deployed, true, copies, reader);
    }

    static ReadPackage withheld(DeployedProcess deployed, Forms reader) {
        return read(deployed, true, Map.of(deployed.file(), NOTHING.formatted(deployed.key())), reader);
    }

    private static ReadPackage read(
            DeployedProcess deployed, boolean altered, Map<String, String> files, Forms reader) {
        var bpmn = files.get(deployed.file());
        if (bpmn == null) {
            throw new IllegalArgumentException("the package lacks " + deployed.file());
        }
        var reading = new ModelReading(deployed.key(), Xml.parse(bpmn));
        var model = new ProcessModel(
                deployed.id(),
                deployed.key(),
                deployed.version(),
                deployed.own(),
                reading.name(),
                bpmn,
                reading.elements(),
                reading.events(),
                reading.properties(),
                RoutingNames.of(reading.process(), decisions(files)));
        var formJson = new HashMap<String, String>();
        files.forEach((name, text) -> {
            if (name.endsWith(".form")) {
                formJson.put(name.substring(0, name.length() - ".form".length()), text);
            }
        });
        var forms = new TreeMap<String, FormSchema>();
        formJson.forEach((key, json) -> forms.put(key, reader.read(json)));
        var words = words(reading, forms, files);
        return new ReadPackage(
                model, reading.isStartable(), altered, Map.copyOf(formJson), localised(forms, words), words);
    }

    /** Whether nothing of it can be shown. */
    boolean isWithheld() {
        return altered && model.elements().isEmpty();
    }

    FormSchema form(String key, Locale locale) {
        var form = forms.getOrDefault(language(locale), Map.of()).get(key);
        if (form == null) {
            throw new IllegalArgumentException("the package " + model.key() + " has no form " + key);
        }
        return form;
    }

    PackageWords words(Locale locale) {
        var inLanguage = words.get(language(locale));
        if (inLanguage == null) {
            throw new IllegalStateException("a package without German words");
        }
        return inLanguage;
    }

    private String language(Locale locale) {
        return words.containsKey(locale.getLanguage()) ? locale.getLanguage() : GERMAN;
    }

    private static Collection<Element> decisions(Map<String, String> files) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".dmn"))
                .map(file -> Xml.parse(file.getValue()))
                .toList();
    }

    /** German is always there; another language where the package has a file for it. */
    private static Map<String, PackageWords> words(
            ModelReading model, Map<String, FormSchema> forms, Map<String, String> files) {
        var german = texts(files.getOrDefault("texte_de.properties", ""));
        var words = new HashMap<String, PackageWords>();
        var results = results(files);
        words.put(GERMAN, new PackageWords(model, forms, results, Map.of(), german));
        files.forEach((name, text) -> {
            if (name.matches("texte_[a-z]{2}\\.properties") && !name.equals("texte_de.properties")) {
                words.put(name.substring(6, 8), new PackageWords(model, forms, results, texts(text), german));
            }
        });
        return Map.copyOf(words);
    }

    private static Map<String, String> results(Map<String, String> files) {
        var results = new HashMap<String, String>();
        files.forEach((name, text) -> {
            if (name.endsWith(".dmn")) {
                WrittenTable.all(text).stream()
                        .flatMap(table -> table.outputs().stream())
                        .filter(result -> !result.label().isBlank())
                        .forEach(result -> results.putIfAbsent(result.expression(), result.label()));
            }
        });
        return Map.copyOf(results);
    }

    private static Map<String, Map<String, FormSchema>> localised(
            Map<String, FormSchema> forms, Map<String, PackageWords> words) {
        return words.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        language -> forms.entrySet().stream()
                                .collect(Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey,
                                        form -> FormTexts.localise(
                                                form.getValue(), language.getValue()::translated)))));
    }

    private static Map<String, String> texts(String file) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty));
    }
}
