package org.brueckenschlag.catalogue;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.brueckenschlag.forms.FormSchema;
import org.brueckenschlag.forms.Forms;
import org.brueckenschlag.shared.Texts;

/** A package that is not deployed, read as the catalogue reads those that are. */
public final class OpenedPackage {

    private final ReadPackage read;
    private final Map<String, String> files;

    private OpenedPackage(ReadPackage read, Map<String, String> files) {
        this.read = read;
        this.files = Map.copyOf(files);
    }

    /**
     * @param files text by name
     * @throws IllegalArgumentException where its model cannot be read
     */
    static OpenedPackage of(Draft draft, Map<String, String> files, Forms forms) {
        return new OpenedPackage(read(draft, files, forms), files);
    }

    static ReadPackage read(Draft draft, Map<String, String> files, Forms forms) {
        // of a process that there was not before nobody has a version to ask for
        var version = draft.base() == null ? new ProcessVersionId(draft.id()) : draft.base();
        return read(draft.process(), version, files, forms);
    }

    static OpenedPackage of(String process, ProcessVersionId version, Map<String, String> files, Forms forms) {
        return new OpenedPackage(read(process, version, files, forms), files);
    }

    private static ReadPackage read(String process, ProcessVersionId version, Map<String, String> files, Forms forms) {
        var usual = PackageFiles.diagramOf(process);
        var model = files.containsKey(usual)
                ? usual
                : files.keySet().stream()
                        .filter(name -> name.endsWith(".bpmn"))
                        .findFirst()
                        .orElse(usual);
        var deployed = new DeployedProcess(version, process, 0, true, "", model);
        return ReadPackage.read(deployed, files, forms);
    }

    public ProcessModel model() {
        return read.model();
    }

    /** Text by name. */
    public Map<String, String> files() {
        return files;
    }

    /** In German. */
    public Optional<FormSchema> form(String key) {
        return read.formJson().containsKey(key) ? Optional.of(read.form(key, Texts.GERMAN)) : Optional.empty();
    }

    public ProcessCatalogue.Labels words(Locale locale) {
        return read.words(locale);
    }
}
