package org.brueckenschlag.wirkungsdialog;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;
import org.brueckenschlag.wirkungsdialog.Fact.Kind;

/** Facts of an invented matter, told day by day. */
final class MatterToCount {

    private static int matters;

    private final String process;
    private final MatterId id = new MatterId("m" + ++matters);
    private final List<Fact> facts = new ArrayList<>();
    private String space = "S01";
    private BigDecimal required;
    private int runs;

    private MatterToCount(String process) {
        this.process = process;
    }

    static MatterToCount of(String process) {
        return new MatterToCount(process).begun("2025-03-03");
    }

    MatterToCount begun(String day) {
        facts.removeIf(fact -> fact.is(Kind.BEGUN));
        return add(Kind.BEGUN, null, null, null, null, null, at(day), null);
    }

    MatterToCount begunAt(String element) {
        facts.removeIf(fact -> fact.is(Kind.BEGUN));
        return add(Kind.BEGUN, element, null, null, null, null, at("2025-03-03"), null);
    }

    MatterToCount in(String otherSpace) {
        space = otherSpace;
        return this;
    }

    /** That many answers in each of the tasks that follow. */
    MatterToCount requiring(int answers) {
        required = BigDecimal.valueOf(answers);
        return this;
    }

    /** And not done. */
    MatterToCount asked(String element, String day, String due) {
        return add(Kind.ASKED, element, id.value() + "-" + ++runs, null, null, required, at(day), at(due));
    }

    /** The task that was asked for last. */
    MatterToCount dropped(String day) {
        return add(Kind.DROPPED, null, id.value() + "-" + runs, null, null, null, at(day), null);
    }

    /** Done the moment it was asked for. */
    MatterToCount done(String element, String day, Map<String, Object> answers) {
        return done(element, day, Duration.ZERO, null, answers);
    }

    MatterToCount done(String element, String day, Duration took, Duration due, Map<String, Object> answers) {
        var run = id.value() + "-" + ++runs;
        var asked = at(day).minus(took);
        add(Kind.ASKED, element, run, null, null, required, asked, due == null ? null : asked.plus(due));
        answers.forEach((key, value) -> answer(Kind.ANSWER, element, run, key, value, at(day)));
        return add(Kind.DONE, element, run, null, null, null, at(day), null);
    }

    MatterToCount decided(String element, String day, Map<String, Object> results) {
        var run = id.value() + "-" + ++runs;
        results.forEach((key, value) -> answer(Kind.DECISION, element, run, key, value, at(day)));
        return this;
    }

    MatterToCount reported(String event, String day) {
        facts.add(new Fact(Kind.EVENT, null, null, Fact.NO_ROW, null, event, null, null, at(day), null));
        return this;
    }

    MatterToCount ended(String day, String code) {
        return add(Kind.ENDED, null, null, null, code, null, at(day), null);
    }

    FactsOfMatter facts() {
        return new FactsOfMatter(id, new AgencyId("nordwinkel"), process, 1, space, facts);
    }

    private void answer(Kind kind, String element, String run, String key, Object value, Instant at) {
        if (value instanceof List<?> several) {
            for (var row = 0; row < several.size(); row++) {
                if (several.get(row) instanceof Map<?, ?> map) {
                    var number = row;
                    map.forEach((name, each) -> rowAnswer(element, run, key + "." + name, number, each, at));
                } else {
                    answer(kind, element, run, key, several.get(row), at);
                }
            }
            return;
        }
        facts.add(fact(kind, element, run, Fact.NO_ROW, key, value, at));
    }

    private void rowAnswer(String element, String run, String key, int row, Object value, Instant at) {
        var values = value instanceof List<?> several ? several : List.of(value);
        values.forEach(each -> facts.add(fact(Kind.ANSWER, element, run, row, key, each, at)));
    }

    private static Fact fact(Kind kind, String element, String run, int row, String key, Object value, Instant at) {
        var number = value instanceof Number given ? new BigDecimal(given.toString()) : null;
        return new Fact(
                kind, element, run, row, null, key, number == null ? String.valueOf(value) : null, number, at, null);
    }

    private MatterToCount add(
            Kind kind,
            String element,
            String run,
            String key,
            String code,
            BigDecimal number,
            Instant at,
            Instant due) {
        facts.add(new Fact(kind, element, run, Fact.NO_ROW, null, key, code, number, at, due));
        return this;
    }

    private static Instant at(String day) {
        return LocalDate.parse(day).atTime(10, 0).atZone(Measure.ZONE).toInstant();
    }
}
