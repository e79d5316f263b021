package org.brueckenschlag.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.Finding;
import org.brueckenschlag.shared.Refusal;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.survey.NewSurvey;
import org.brueckenschlag.survey.OpenSurvey;
import org.brueckenschlag.survey.Survey;
import org.brueckenschlag.survey.SurveyRights;
import org.brueckenschlag.survey.Surveys;

/** Surveys of one agency; nobody answers them. */
public final class SurveysInMemory implements Surveys {

    private enum Told implements Refusal {
        INVALID;

        @Override
        public String key() {
            return "survey.invalid";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    public final List<Survey> surveys = new ArrayList<>();
    public final List<Finding> findings = new ArrayList<>();
    private final CurrentActor currentActor;

    SurveysInMemory(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    @Override
    public boolean mayOpen() {
        return SurveyRights.mayOpen(currentActor.get());
    }

    @Override
    public boolean mayRead() {
        return SurveyRights.mayRead(currentActor.get());
    }

    @Override
    public int lowestThreshold() {
        return 5;
    }

    @Override
    public List<Survey> of(AgencyId agency, int year) {
        return surveys.stream().filter(survey -> survey.year() == year).toList();
    }

    @Override
    public NewSurvey open(OpenSurvey command) {
        if (!findings.isEmpty()) {
            throw new Refused(Told.INVALID, findings);
        }
        var survey = survey("s-" + surveys.size(), command, null, List.of());
        surveys.addFirst(survey);
        return new NewSurvey(
                survey,
                IntStream.range(0, command.sheets())
                        .mapToObj(sheet -> "CODE-" + sheet)
                        .toList());
    }

    private Survey survey(String id, OpenSurvey command, Instant closedAt, List<Survey.Result> results) {
        return new Survey(
                id,
                currentActor.get().agency(),
                command.year(),
                command.purpose(),
                command.number(),
                command.questions(),
                command.sheets(),
                command.threshold(),
                Instant.EPOCH,
                command.until(),
                closedAt,
                null,
                results);
    }

    /** Without any answer: too few. */
    @Override
    public Survey close(String id) {
        surveys.replaceAll(survey -> survey.id().equals(id)
                ? survey(
                        id,
                        new OpenSurvey(
                                survey.year(),
                                survey.purpose(),
                                survey.number(),
                                survey.questions(),
                                survey.sheets(),
                                survey.threshold(),
                                survey.until()),
                        Instant.EPOCH,
                        List.of())
                : survey);
        return surveys.getFirst();
    }

    @Override
    public byte[] sheets(NewSurvey survey) {
        return String.join("\n", survey.codes()).getBytes(UTF_8);
    }

    @Override
    public Optional<String> address() {
        return Optional.of("https://bruecke.example.org/umfrage");
    }
}
