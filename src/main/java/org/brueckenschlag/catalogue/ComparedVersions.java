package org.brueckenschlag.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.VersionChange.Aspect;
import org.brueckenschlag.catalogue.VersionChange.Difference;
import org.brueckenschlag.catalogue.VersionChange.Manner;
import org.brueckenschlag.forms.Forms;
import org.brueckenschlag.shared.Texts;
import org.springframework.stereotype.Component;

@Component
class ComparedVersions implements VersionComparison {

    private static final String NOTHING = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="http://brueckenschlag.org">
              <process id="%s" isExecutable="true" />
            </definitions>""";

    private final DeployedPackages deployed;
    private final Forms forms;

    ComparedVersions(DeployedPackages deployed, Forms forms) {
        this.deployed = deployed;
        this.forms = forms;
    }

    @Override
    public List<VersionChange> between(ProcessVersionId before, ProcessVersionId after, Locale locale) {
        return between(side(process(before)), side(process(after)), locale);
    }

    /**
     * What a draft makes of a version.
     *
     * @param files of the draft, by name
     * @throws IllegalArgumentException where the draft cannot be read
     */
    List<VersionChange> between(ProcessVersionId before, Map<String, String> files, Locale locale) {
        var process = process(before);
        return between(side(process), new Side(ReadPackage.read(process, files, forms), files), locale);
    }

    /**
     * What lies between two states of a draft.
     *
     * @throws IllegalArgumentException where one of them cannot be read
     */
    List<VersionChange> between(Draft draft, Map<String, String> before, Map<String, String> after, Locale locale) {
        return between(
                new Side(OpenedPackage.read(draft, before, forms), before),
                new Side(OpenedPackage.read(draft, after, forms), after),
                locale);
    }

    /**
     * All that a draft says, each thing as new: whoever releases a process that there was not before has seen none of
     * it.
     *
     * @throws IllegalArgumentException where it cannot be read
     */
    List<VersionChange> all(Draft draft, Map<String, String> files, Locale locale) {
        var nothing = Map.of(PackageFiles.diagramOf(draft.process()), NOTHING.formatted(draft.process()));
        return between(draft, nothing, files, locale).stream()
                .map(ComparedVersions::asNew)
                .toList();
    }

    /** A process without any step was there before all the same: it is what they are in. */
    private static VersionChange asNew(VersionChange change) {
        if (change.manner() == Manner.ADDED) {
            return change;
        }
        var said = change.differences().stream()
                .filter(difference -> difference.aspect() != Aspect.NAME)
                .map(difference -> new Difference(difference.aspect(), "", difference.after(), difference.about()))
                .toList();
        return new VersionChange(change.part(), change.element(), Manner.ADDED, change.name(), change.fields(), said)
                .at(change.steps());
    }

    private static List<VersionChange> between(Side before, Side after, Locale locale) {
        var old = before.elements(locale);
        var now = after.elements(locale);
        var steps = new ComparedElements(old, now);
        var beside = new ComparedDrawing(old, now);
        var files = new ComparedFiles(before.files(locale), after.files(locale), Texts.in(locale));
        return Stream.of(steps.changes(), beside.changes(), files.changes())
                .flatMap(List::stream)
                .toList();
    }

    private DeployedProcess process(ProcessVersionId version) {
        return deployed.find(version)
                .orElseThrow(() -> new IllegalArgumentException("no such version of a process: " + version));
    }

    private Side side(DeployedProcess process) {
        var files = deployed.files(process.id());
        return new Side(ReadPackage.read(process, files, forms), files);
    }

    private record Side(ReadPackage read, Map<String, String> texts) {

        ComparedElements.Side elements(Locale locale) {
            var model = read.model();
            var words = read.words(locale);
            var texts = Texts.in(locale);
            return new ComparedElements.Side(
                    model, words, new WrittenElements(model.bpmn(), words, texts), new ConditionWords(words, texts));
        }

        ComparedFiles.Side files(Locale locale) {
            return new ComparedFiles.Side(texts, read.model(), read.words(locale));
        }
    }
}
