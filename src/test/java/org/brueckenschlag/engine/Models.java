package org.brueckenschlag.engine;

/** BPMN for tests, as short as it gets. */
public final class Models {

    private Models() {}

    /** A model around these flow elements; give each test its own key. */
    public static String process(String key, String elements) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    id="Definitions" targetNamespace="http://brueckenschlag.org/test">
                  <bpmn:process id="%s" isExecutable="true" camunda:historyTimeToLive="P1825D">%s</bpmn:process>
                </bpmn:definitions>
                """.formatted(key, elements);
    }

    /** Start, these elements in between named {@code Middle}, end. */
    public static String around(String key, String middle) {
        return process(key, """
                <bpmn:startEvent id="Start" />
                <bpmn:sequenceFlow id="In" sourceRef="Start" targetRef="Middle" />
                %s
                <bpmn:sequenceFlow id="Out" sourceRef="Middle" targetRef="End" />
                <bpmn:endEvent id="End" />
                """.formatted(middle));
    }

    public static String userTask(String key, String attributes, String content) {
        return around(key, "<bpmn:userTask id=\"Middle\" %s>%s</bpmn:userTask>".formatted(attributes, content));
    }

    static String withDeadline(String key, String frist) {
        return userTask(key, "name=\"Anfrage aufnehmen\"", """
                <bpmn:extensionElements><camunda:properties>
                  <camunda:property name="frist" value="%s" />
                </camunda:properties></bpmn:extensionElements>
                """.formatted(frist));
    }
}
