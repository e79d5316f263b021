package org.brueckenschlag.ui.workshop;

import java.util.HashMap;
import java.util.Map;
import org.brueckenschlag.catalogue.Draft;
import org.brueckenschlag.catalogue.Drafts;
import org.brueckenschlag.shared.Refused;

/** The files of a draft as they are changed on a page, and as they were opened there or kept last. */
final class DeskFiles {

    private final Drafts drafts;
    private final Map<String, String> files;
    private final Map<String, String> opened;

    DeskFiles(Drafts drafts, Draft draft) {
        this.drafts = drafts;
        this.files = new HashMap<>(drafts.files(draft.id()));
        this.opened = new HashMap<>(files);
    }

    /** As it is here, kept or not yet; empty for what there is not. */
    String file(String name) {
        return files.getOrDefault(name, "");
    }

    Map<String, String> all() {
        return Map.copyOf(files);
    }

    Map<String, String> opened() {
        return Map.copyOf(opened);
    }

    /** @param changed whole contents by name, empty for a file that is no more */
    void put(Map<String, String> changed) {
        files.putAll(changed);
        files.values().removeIf(String::isEmpty);
    }

    /** All of it: what was refused before would otherwise be forgotten with the next change of another file. */
    Map<String, String> unsaved() {
        var unsaved = new HashMap<>(files);
        opened.keySet().stream().filter(name -> !files.containsKey(name)).forEach(name -> unsaved.put(name, ""));
        unsaved.entrySet().removeIf(file -> file.getValue().equals(opened.getOrDefault(file.getKey(), "")));
        return unsaved;
    }

    /** @param draft as it was kept here last */
    Drafts.Saved save(Draft draft) {
        var differing = unsaved();
        var kept = save(draft, differing);
        opened.putAll(differing);
        opened.values().removeIf(String::isEmpty);
        return kept;
    }

    /** Where another revision says what this one said, nobody has changed anything. */
    private Drafts.Saved save(Draft draft, Map<String, String> differing) {
        try {
            return drafts.save(draft.id(), draft.revision(), differing);
        } catch (Refused refused) {
            var now = drafts.find(draft.id());
            if (isChanged(refused) && drafts.files(draft.id()).equals(opened)) {
                return drafts.save(draft.id(), now.revision(), differing);
            }
            throw refused;
        }
    }

    /** Whether somebody else has saved the draft meanwhile. */
    static boolean isChanged(Refused refused) {
        return refused.refusal().key().equals("catalogue.draft-changed");
    }
}
