package org.brueckenschlag.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.brueckenschlag.audit.RetentionCount;
import org.brueckenschlag.audit.RetentionPeriod;
import org.brueckenschlag.audit.RetentionRun;
import org.jspecify.annotations.Nullable;

@Schema(name = "Retention")
record RetentionJson(List<PeriodJson> periods, List<RunJson> runs) {

    static RetentionJson of(List<RetentionPeriod> periods, List<RetentionRun> runs) {
        return new RetentionJson(
                periods.stream().map(PeriodJson::of).toList(),
                runs.stream().map(RunJson::of).toList());
    }

    @Schema(name = "NewPeriod")
    record NewPeriodJson(
            @Schema(description = "ISO 8601: years of a matter, days of a short note.", example = "P6Y") @Nullable
            String kept) {}

    @Schema(name = "RetentionPeriod")
    record PeriodJson(
            @Schema(description = "`vorgang`, `kurznotiz` or `entwurf`.", example = "vorgang")
            String what,

            @Schema(example = "P5Y") String kept,

            @Schema(description = "Shortest that is allowed.", example = "P5Y")
            String least,

            @Schema(
                    description = "Longest that is allowed; the same as `least` where there is no choice.",
                    example = "P10Y")
            String most) {

        static PeriodJson of(RetentionPeriod period) {
            var what = period.what();
            return new PeriodJson(
                    what.key(),
                    period.kept().toString(),
                    what.of(what.least()).toString(),
                    what.of(what.most()).toString());
        }
    }

    @Schema(name = "RetentionRun")
    record RunJson(
            Instant at,

            @Schema(description = "Whether it only counted.")
            boolean dry,

            int matters,

            List<CountJson> counts) {

        static RunJson of(RetentionRun run) {
            return new RunJson(
                    run.at(),
                    run.dry(),
                    run.matters(),
                    run.counts().stream().map(CountJson::of).toList());
        }
    }

    @Schema(name = "RetentionCount")
    record CountJson(
            @Schema(example = "konfliktmediation") String process,

            @Schema(description = "In which they were closed.")
            int year,

            @Schema(description = "Of their histories, whose contents go.")
            long entries,

            List<String> numbers) {

        static CountJson of(RetentionCount count) {
            return new CountJson(count.process(), count.year(), count.entries(), count.numbers());
        }
    }
}
