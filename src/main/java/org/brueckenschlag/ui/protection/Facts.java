package org.brueckenschlag.ui.protection;

import com.vaadin.flow.component.html.DescriptionList;
import org.brueckenschlag.ui.components.Words;

/** How long something is kept and who sees it. */
final class Facts extends DescriptionList {

    private static final long serialVersionUID = 1L;

    Facts(String kept, String readers) {
        addClassName("bs-facts");
        add(new Term(Words.of("protection.head.kept")), new Description(kept));
        add(new Term(Words.of("protection.head.readers")), new Description(readers));
    }
}
