package org.brueckenschlag.ui.audit;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.brueckenschlag.audit.AuditFilter;
import org.brueckenschlag.matters.Matter;

/** What can be taken along, as buttons in the head of a page. A view without any shows none. */
public interface ExportActions {

    List<Component> ofMatter(Matter matter);

    List<Component> ofSearch(AuditFilter filter);
}
