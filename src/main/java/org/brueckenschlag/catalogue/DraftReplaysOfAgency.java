package org.brueckenschlag.catalogue;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brueckenschlag.catalogue.CourseOnDraft.Fit;
import org.springframework.stereotype.Service;

@Service
class DraftReplaysOfAgency implements DraftReplays {

    private final Drafts drafts;
    private final DeployedPackages deployed;
    private final DecidingTables engine;
    private final ModelExpressions expressions;

    DraftReplaysOfAgency(
            Drafts drafts, DeployedPackages deployed, DecidingTables engine, ModelExpressions expressions) {
        this.drafts = drafts;
        this.deployed = deployed;
        this.engine = engine;
        this.expressions = expressions;
    }

    @Override
    public Opened open(String id) {
        var opened = drafts.opened(id);
        return new OpenedDraft(
                opened.model().key(), new FlowGraph(opened.model().bpmn()), opened.files());
    }

    private final class OpenedDraft implements Opened {

        private final String process;
        private final FlowGraph draft;
        private final Map<String, String> files;
        private final AskedTables asked = new AskedTables(engine);
        private final Map<ProcessVersionId, Optional<Version>> versions = new HashMap<>();

        OpenedDraft(String process, FlowGraph draft, Map<String, String> files) {
            this.process = process;
            this.draft = draft;
            this.files = files;
        }

        @Override
        public String process() {
            return process;
        }

        @Override
        public CourseOnDraft follow(RecordedCourse course) {
            return versions.computeIfAbsent(course.version(), this::read)
                    .map(version -> new ReplayOnDraft(
                                    version.graph(),
                                    draft,
                                    new RecordedAnswers(asked, expressions, version.changedTables()))
                            .follow(course))
                    .orElseGet(() -> new CourseOnDraft(
                            Fit.NOT_RECORDED,
                            null,
                            List.of(),
                            List.of(),
                            Duration.between(course.began(), course.ended()),
                            Duration.ZERO));
        }

        /** Empty for one that is not there any more. */
        private Optional<Version> read(ProcessVersionId id) {
            return deployed.find(id).map(version -> {
                var old = deployed.files(id);
                return new Version(new FlowGraph(old.getOrDefault(version.file(), "")), changedTables(old));
            });
        }

        private Map<String, Optional<DraftTable>> changedTables(Map<String, String> old) {
            var changed = new HashMap<String, Optional<DraftTable>>();
            files.forEach((name, content) -> {
                if (name.endsWith(".dmn") && !content.equals(old.get(name))) {
                    // what several decisions say together was not recorded one by one
                    var table = DraftTable.isAlone(content) ? DraftTable.read(content) : Optional.<DraftTable>empty();
                    DraftTable.decisions(content).forEach(decision -> changed.put(decision, table));
                }
            });
            return changed;
        }
    }

    private record Version(FlowGraph graph, Map<String, Optional<DraftTable>> changedTables) {}
}
