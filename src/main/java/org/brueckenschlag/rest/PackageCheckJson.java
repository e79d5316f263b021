package org.brueckenschlag.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.brueckenschlag.catalogue.PackageFinding;
import org.brueckenschlag.shared.Texts;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "PackageCheck",
        description = "Everything that speaks against a process package; empty where nothing does.")
record PackageCheckJson(
        @Schema(description = "By file and line.") List<PackageFindingJson> findings) {

    static PackageCheckJson of(List<PackageFinding> findings, Texts texts) {
        return new PackageCheckJson(findings.stream()
                .map(finding -> PackageFindingJson.of(finding, texts))
                .toList());
    }

    @Schema(name = "PackageFinding")
    record PackageFindingJson(
            @Schema(
                    description = "An error refuses a deployment, a warning is for whoever releases it.",
                    allowableValues = {"error", "warning"})
            String severity,

            @Schema(description = "The rule that found it.", example = "endless-loop")
            String rule,

            @Schema(description = "Empty where it is about all files together.", example = "konfliktmediation.bpmn")
            String file,

            @Schema(
                    description = "Id of the element; null where it is about the file.",
                    example = "Task_AuftragKlaeren")
            @Nullable
            String element,

            @Schema(description = "From 1; 0 where nobody knows.", example = "148")
            int line,

            @Schema(description = "What is wrong and what to do, in the language of Accept-Language.")
            String message) {

        static PackageFindingJson of(PackageFinding finding, Texts texts) {
            return new PackageFindingJson(
                    finding.severity().key(),
                    finding.rule(),
                    finding.file(),
                    finding.element() == null || finding.element().isEmpty() ? null : finding.element(),
                    finding.line(),
                    texts.get(finding.key(), finding.arguments().toArray()));
        }
    }
}
