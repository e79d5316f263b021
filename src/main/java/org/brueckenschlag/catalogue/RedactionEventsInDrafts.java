package org.brueckenschlag.catalogue;

import java.util.Map;
import org.springframework.stereotype.Service;

@Service
class RedactionEventsInDrafts implements RedactionEvents {

    private final Drafts drafts;

    RedactionEventsInDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public Map<String, String> addedTo(String draft, Map<String, String> files) {
        var process = drafts.find(draft).process();
        try {
            return DraftContents.differing(files, RedactionEvent.addedTo(process, files));
        } catch (IllegalArgumentException halfDrawn) {
            return Map.of();
        }
    }
}
