package org.brueckenschlag.catalogue.rules;

import static org.brueckenschlag.catalogue.rules.Node.ACTIVITI;
import static org.brueckenschlag.catalogue.rules.Node.BPMN;
import static org.brueckenschlag.catalogue.rules.Node.CAMUNDA;

import java.util.Objects;
import org.brueckenschlag.catalogue.rules.Node.Name;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A model consists of what is listed, by namespace ({@code security.md} 2.3, 3); everything in the lists of 2.2 that
 * runs code or reaches out is not. What other tools add in namespaces of their own is nobody's to read.
 */
@Component
class AllowedElementsCheck implements ModelCheck {

    @Override
    public void look(Candidate candidate, Findings findings) {
        candidate.models().forEach(model -> {
            if (!model.root().is("definitions")) {
                findings.error("not-bpmn", model, model.root(), "catalogue.not-bpmn");
            }
            model.root().all().forEach(node -> new Look(model, node, findings).look());
        });
    }

    private record Look(Model model, Node node, Findings findings) {

        void look() {
            switch (node.namespace()) {
                case BPMN -> bpmn();
                case CAMUNDA -> camunda();
                case ACTIVITI -> refuse("code", "catalogue.code", "activiti:" + node.name());
                default -> {}
            }
            node.attributes().forEach((name, value) -> attribute(name));
        }

        private void bpmn() {
            if (!Allowed.has("bpmn.elements", node.name())) {
                refuseElement("bpmn:");
            } else if (isInside(foreign())) {
                refuse("not-allowed", "catalogue.not-allowed", "bpmn:" + node.name());
            }
        }

        private void camunda() {
            var parent = node.parent();
            var list = "camunda.inside." + node.name();
            if (!Allowed.knows(list) || parent == null || !Allowed.has(list, parent.name()) || isInside(foreign())) {
                refuseElement("camunda:");
            }
            if (node.isCamunda("constraint") && node.attribute("name").equals("validator")) {
                refuse("code", "catalogue.code", "validator");
            }
            if (node.isCamunda("formField") && node.attribute("type").startsWith("$")) {
                refuse("not-allowed", "catalogue.not-allowed", node.attribute("type"));
            }
        }

        private void attribute(Name name) {
            switch (name.namespace()) {
                case "" -> {
                    if (node.namespace().equals(BPMN) && !Allowed.has("bpmn.attributes", name.local())
                            || node.namespace().equals(CAMUNDA)
                                    && Allowed.knows("camunda.own." + node.name())
                                    && !Allowed.has("camunda.own." + node.name(), name.local())) {
                        refuseAttribute("", name.local());
                    }
                }
                case CAMUNDA -> {
                    if (!isAllowedOnActivity(name.local())
                            && !Allowed.has("camunda.attributes." + node.name(), name.local())) {
                        refuseAttribute("camunda:", name.local());
                    }
                }
                case ACTIVITI -> refuse("code", "catalogue.code", "activiti:" + name.local());
                default -> {}
            }
        }

        private boolean isAllowedOnActivity(String attribute) {
            return Model.isFlowNode(node) && Allowed.has("camunda.attributes.activity", attribute);
        }

        private void refuseElement(String prefix) {
            if (Allowed.has("code.elements", node.name())) {
                refuse("code", "catalogue.code", prefix.equals("bpmn:") ? node.name() : prefix + node.name());
                return;
            }
            refuse("not-allowed", "catalogue.not-allowed", prefix + node.name());
        }

        private void refuseAttribute(String prefix, String name) {
            var isCode = Allowed.has("code.attributes", name);
            refuse(isCode ? "code" : "not-allowed", isCode ? "catalogue.code" : "catalogue.not-allowed", prefix + name);
        }

        private void refuse(String rule, String key, String what) {
            findings.error(rule, model, node, key, what);
        }

        /** The nearest element around this one that is another tool's. */
        private @Nullable Node foreign() {
            var around = node.parent();
            while (around != null && Namespaces.isRead(around.namespace())) {
                around = around.parent();
            }
            return around;
        }

        private static boolean isInside(@Nullable Node around) {
            return Objects.nonNull(around);
        }
    }
}
