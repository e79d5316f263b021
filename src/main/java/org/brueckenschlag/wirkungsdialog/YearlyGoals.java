package org.brueckenschlag.wirkungsdialog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.wirkungsdialog.Indicators.FiguresOfYear;
import org.jspecify.annotations.Nullable;

/** The goals of an agency and year, as the tasks of its yearly cycle say them: there is no other place for them. */
public interface YearlyGoals {

    /**
     * Those of the figures' agency and year; empty where no yearly cycle plans it.
     *
     * @param figures as {@link Indicators} has just told them to the same actor: what is hidden in them is hidden in
     *     the goals, and nobody reckons a year twice
     * @throws org.brueckenschlag.shared.Refused {@code indicators.may-not-read}, {@code indicators.unknown-agency}
     */
    Optional<GoalsOfYear> beside(FiguresOfYear figures);

    /**
     * @param number of the matter
     * @param version of its process, whose words the codes have
     * @param lastDialogue what was agreed when the year before was talked about; null where nothing is known of it
     * @param dialogue what was agreed when this year was talked about; null before
     * @param evaluation what the agency asked itself about the year; null before
     */
    record GoalsOfYear(
            int year,
            String number,
            ProcessVersionId version,
            List<Goal> goals,
            @Nullable Agreements lastDialogue,
            @Nullable Agreements dialogue,
            @Nullable SelfEvaluation evaluation) {

        public GoalsOfYear {
            goals = List.copyOf(goals);
        }
    }

    /**
     * One goal; all words are codes of the process.
     *
     * @param level {@code leit}, {@code mittler}, {@code handlung}
     * @param baseline a number; what stands instead of one that is hidden; null where nothing is said, as in all others
     * @param reached at mid-year
     * @param smart keys of those that are ticked
     * @param light {@code gruen}, {@code gelb}, {@code rot}, {@code offen}
     * @param attainment −2 to +2, from the self-evaluation
     * @param agreed {@code ja}, {@code geaendert}, {@code nein}
     */
    record Goal(
            int number,
            String handlungsfeld,
            @Nullable String level,
            String code,
            @Nullable String process,
            @Nullable String indicator,
            @Nullable Object baseline,
            @Nullable Object target,
            @Nullable Object reached,
            Set<String> smart,
            @Nullable String light,
            @Nullable String correction,
            @Nullable String cause,
            @Nullable Integer attainment,
            @Nullable String agreed) {

        public static final List<String> SMART = List.of(
                "smart_spezifisch", "smart_messbar", "smart_akzeptiert", "smart_realistisch", "smart_terminiert");

        public Goal {
            smart = Set.copyOf(smart);
        }
    }

    /**
     * The agency's self-evaluation; all words are codes of the process.
     *
     * @param sample how many answers or observations: a number, or what stands instead of one that is hidden; null
     *     before it was done
     * @param isEnough whether conclusions may be drawn from so many
     * @param consequences what the team made of it; empty before
     */
    record SelfEvaluation(
            String question,
            @Nullable String instrument,
            @Nullable Object sample,
            boolean isEnough,
            List<String> consequences) {

        public SelfEvaluation {
            consequences = List.copyOf(consequences);
        }
    }

    /**
     * @param takenOver how many went into the next plan; null before somebody has said so
     * @param declinedBecause code; null where none was declined
     * @param kept what became of them; null before somebody has said so
     */
    record Agreements(
            List<Agreement> all,
            @Nullable Integer takenOver,
            @Nullable Integer declined,
            @Nullable String declinedBecause,
            @Nullable Kept kept) {

        public Agreements {
            all = List.copyOf(all);
        }
    }

    /**
     * What the first task of a later cycle says of what was agreed.
     *
     * @param number of that cycle's matter
     * @param counts null where they are hidden
     */
    record Kept(String number, @Nullable KeptCounts counts) {}

    /**
     * @param inTime how many of those that were made had been carried out by their days
     * @param open how many are still to be done; null where nothing is said of it
     */
    record KeptCounts(int inTime, int made, @Nullable Integer open) {}

    /** @param isPast whether its day is over by now */
    record Agreement(
            String code, @Nullable String role, @Nullable LocalDate due, boolean isPast) {}
}
