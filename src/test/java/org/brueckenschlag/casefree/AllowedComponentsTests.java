package org.brueckenschlag.casefree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedComponentsTests {

    private final AllowedComponents allowed = AllowedComponents.shipped();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "html",
                "iframe",
                "image",
                "button",
                "filepicker",
                "expression",
                "documentPreview",
                "table",
                "*",
                ""
            })
    void refuseWhatCouldCarryCodeFilesOrForeignPages(String type) {
        assertThat(allowed.allows(type)).isFalse();
    }

    @Test
    void knowTheCodedOnesAndTheShortNote() {
        assertThat(allowed.types())
                .containsExactly(
                        "checkbox",
                        "checklist",
                        "datetime",
                        "dynamiclist",
                        "group",
                        "number",
                        "radio",
                        "select",
                        "separator",
                        "spacer",
                        "taglist",
                        "text",
                        "textarea",
                        "textfield");
    }

    @Test
    void refuseAPropertyThatWouldBeIgnored() {
        assertThat(allowed.allows("textfield", "validate.maxLength")).isTrue();
        assertThat(allowed.allows("textfield", "validate.pattern")).isFalse();
        assertThat(allowed.allows("select", "valuesExpression")).isFalse();
        assertThat(allowed.allows("number", "conditional.hide")).isTrue();
    }

    @Test
    void knowBelowWhichPathSomethingMayStand() {
        assertThat(allowed.allowsWithin("textfield", "validate")).isTrue();
        assertThat(allowed.allowsWithin("separator", "conditional")).isTrue();
        assertThat(allowed.allowsWithin("separator", "values")).isFalse();
        assertThat(allowed.allowsWithin("textfield", "valid")).isFalse();
        assertThat(allowed.allowsWithin("html", "values")).isFalse();
    }

    @Test
    void leaveWhatOtherEditorsWriteAndNothingHeeds() {
        assertThat(allowed.leaves("disallowPassedDates")).isTrue();
        assertThat(allowed.leaves("validate.pattern")).isTrue();
        assertThat(allowed.leaves("properties.quelle")).isTrue();
        assertThat(allowed.leaves("properties.__proto__")).isFalse();
        assertThat(allowed.leaves("properties")).isFalse();
        assertThat(allowed.leaves("valuesExpression")).isFalse();
        assertThat(allowed.leaves("onclick")).isFalse();
    }
}
