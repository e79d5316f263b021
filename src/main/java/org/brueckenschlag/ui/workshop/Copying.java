package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.brueckenschlag.catalogue.CopiedParts;
import org.brueckenschlag.catalogue.CopiedParts.Pasted;
import org.brueckenschlag.catalogue.CopiedParts.Renamed;
import org.brueckenschlag.catalogue.Draft;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Toasts;

/**
 * Copies steps from one draft into another. The browser keeps the drawing of them; their forms, tables and words are
 * kept here while somebody is signed in.
 */
final class Copying {

    private final BpmnEditor editor;
    private final Draft draft;
    private final Supplier<Map<String, String>> files;
    private final Consumer<Map<String, String>> save;
    private final Runnable brought;
    private final Texts texts;

    /**
     * @param files of the draft as they are
     * @param save hears those that come along
     * @param brought is told when they are there
     */
    Copying(
            BpmnEditor editor,
            Draft draft,
            Supplier<Map<String, String>> files,
            Consumer<Map<String, String>> save,
            Runnable brought,
            Texts texts) {
        this.editor = editor;
        this.draft = draft;
        this.files = files;
        this.save = save;
        this.brought = brought;
        this.texts = texts;
        editor.onCopied(this::copied);
        editor.onPasteAsked(this::paste);
    }

    private void copied(int elements, List<String> forms, List<String> tables) {
        if (elements > 0) {
            VaadinSession.getCurrent()
                    .setAttribute(CopiedParts.class, CopiedParts.of(draft.id(), files.get(), forms, tables));
        }
        tell(texts.get(elements == 0 ? "ui.workshop.copy.none" : "ui.workshop.copied", elements));
    }

    void paste() {
        var kept = VaadinSession.getCurrent().getAttribute(CopiedParts.class);
        var copied = kept == null ? CopiedParts.UNKNOWN : kept;
        // in the draft it was copied from a step keeps its form and its table as they are now
        var isHere = copied.draft().equals(draft.id());
        var renamed =
                isHere ? Renamed.NOTHING : copied.renamed(files.get(), draft.process(), NewParts.taken(files.get()));
        editor.paste(renamed, (elements, steps) -> tell(pasted(elements) + bring(copied, renamed, steps)));
    }

    private String bring(CopiedParts copied, Renamed renamed, List<Pasted> steps) {
        var along = copied.into(files.get(), renamed, steps);
        if (!along.files().isEmpty()) {
            save.accept(along.files());
            brought.run();
        }
        var called = new PackageParts(files.get()).names();
        return told("ui.workshop.pasted.forms", along.forms(), FormTitles::readable)
                + told("ui.workshop.pasted.tables", along.tables(), table -> called.getOrDefault(table, table))
                + told("ui.workshop.pasted.left", along.left(), FormTitles::readable);
    }

    private String told(String key, List<String> parts, UnaryOperator<String> called) {
        return parts.isEmpty()
                ? ""
                : " " + texts.get(key, parts.size(), parts.stream().map(called).collect(Collectors.joining(", ")));
    }

    private String pasted(int elements) {
        return texts.get(elements == 0 ? "ui.workshop.paste.none" : "ui.workshop.pasted", elements);
    }

    private static void tell(String words) {
        Toasts.done(words);
    }
}
