package org.brueckenschlag.ui.bpmn;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;

/** Two diagrams of one process beside each other: whoever moves or zooms one sees the same part of the other. */
@Tag("bs-bpmn-pair")
@JsModule("./bpmn/bs-bpmn-pair.js")
public final class BpmnPair extends Component implements HasComponents, HasStyle {

    private static final long serialVersionUID = 1L;

    public BpmnPair(String head, BpmnViewer one, String otherHead, BpmnViewer other) {
        add(new Div(new H3(head), one), new Div(new H3(otherHead), other));
    }
}
