package org.brueckenschlag.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.Agencies;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.matters.MatterLock;
import org.brueckenschlag.matters.MatterStock;
import org.brueckenschlag.matters.MatterTransactions;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.Finding;
import org.brueckenschlag.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

@Service
class SurveysOfAgency implements Surveys {

    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final CurrentActor currentActor;
    private final JdbcSurveys surveys;
    private final JdbcSurveyAnswers answers;
    private final SurveyClosing closing;
    private final ShownCounts shown;
    private final MatterStock matters;
    private final MatterLock locks;
    private final Agencies agencies;
    private final PublicAddress address;
    private final MatterTransactions transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SurveysOfAgency(
            CurrentActor currentActor,
            JdbcSurveys surveys,
            JdbcSurveyAnswers answers,
            SurveyClosing closing,
            ShownCounts shown,
            MatterStock matters,
            MatterLock locks,
            Agencies agencies,
            PublicAddress address,
            MatterTransactions transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.currentActor = currentActor;
        this.surveys = surveys;
        this.answers = answers;
        this.closing = closing;
        this.shown = shown;
        this.matters = matters;
        this.locks = locks;
        this.agencies = agencies;
        this.address = address;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
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
        return shown.from(currentActor.get().agency());
    }

    @Override
    public List<Survey> of(AgencyId agency, int year) {
        var actor = currentActor.get();
        if (!SurveyRights.mayRead(actor)) {
            throw new Refused(SurveyRefusal.MAY_NOT_READ);
        }
        if (!actor.agency().equals(agency)) {
            throw new Refused(SurveyRefusal.UNKNOWN_AGENCY);
        }
        return surveys.of(agency, year);
    }

    @Override
    public NewSurvey open(OpenSurvey command) {
        var actor = opener();
        if (address.ofSurveys().isEmpty()) {
            throw new Refused(SurveyRefusal.NO_ADDRESS);
        }
        var matter = Optional.ofNullable(command.number()).flatMap(number -> matters.of(actor.agency(), number));
        var findings = findings(command, matter.orElse(null));
        if (!findings.isEmpty()) {
            throw new Refused(SurveyRefusal.INVALID, findings);
        }
        if (surveys.countOpen(actor.agency()) >= MOST_OPEN) {
            throw new Refused(SurveyRefusal.TOO_MANY, MOST_OPEN);
        }
        var survey = new Survey(
                UUID.randomUUID().toString(),
                actor.agency(),
                command.year(),
                command.purpose(),
                matter.map(Matter::number).orElse(null),
                command.questions(),
                command.sheets(),
                command.threshold(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                command.until(),
                null,
                null,
                List.of());
        var codes = Stream.generate(SurveyCode::next)
                .distinct()
                .limit(command.sheets())
                .toList();
        transactions.run(() -> {
            // its chain ends where it ends now, and it is still there
            var about = matter.map(found -> locks.lock(found.id()).orElseThrow(SurveysOfAgency::goneMeanwhile))
                    .map(Matter::id)
                    .orElse(null);
            surveys.insert(survey, about);
            answers.insertCodes(
                    survey.id(), codes.stream().map(SurveyCode::hash).toList());
            events.publishEvent(new SurveyOpened(actor, survey, about));
        });
        return new NewSurvey(survey, codes);
    }

    private static Refused goneMeanwhile() {
        return new Refused(SurveyRefusal.INVALID, List.of(Finding.of("number", "survey.find.matter")));
    }

    private List<Finding> findings(OpenSurvey command, @Nullable Matter matter) {
        var findings = new ArrayList<Finding>();
        var today = today();
        var questions = command.questions();
        if (questions.size() < FEWEST_QUESTIONS
                || questions.size() > MOST_QUESTIONS
                || new HashSet<>(questions).size() != questions.size()) {
            findings.add(Finding.of("questions", "survey.find.questions", FEWEST_QUESTIONS, MOST_QUESTIONS));
        }
        if (command.number() != null && matter == null) {
            findings.add(Finding.of("number", "survey.find.matter"));
        }
        if (command.year() != today.getYear() && command.year() != today.getYear() - 1) {
            findings.add(Finding.of("year", "survey.find.year"));
        }
        var lowest = lowestThreshold();
        var highest = Math.max(lowest, HIGHEST_THRESHOLD);
        if (command.threshold() < lowest || command.threshold() > highest) {
            findings.add(Finding.of("threshold", "survey.find.threshold", lowest, highest));
        } else if (command.sheets() < command.threshold() || command.sheets() > MOST_SHEETS) {
            findings.add(Finding.of("sheets", "survey.find.sheets", command.threshold(), MOST_SHEETS));
        }
        if (command.until().isBefore(today) || command.until().isAfter(today.plusDays(MOST_DAYS))) {
            findings.add(Finding.of("until", "survey.find.until", MOST_DAYS));
        }
        return findings;
    }

    @Override
    public Survey close(String id) {
        var actor = opener();
        var survey = surveys.find(actor.agency(), id).orElseThrow(() -> new Refused(SurveyRefusal.UNKNOWN));
        if (!survey.isOpen() || !closing.close(survey, actor)) {
            throw new Refused(SurveyRefusal.CLOSED_BEFORE);
        }
        return surveys.find(actor.agency(), id).orElseThrow();
    }

    @Override
    public byte[] sheets(NewSurvey survey) {
        var actor = opener();
        if (!actor.agency().equals(survey.survey().agency())) {
            throw new Refused(SurveyRefusal.UNKNOWN);
        }
        var here = address.ofSurveys().orElseThrow(() -> new Refused(SurveyRefusal.NO_ADDRESS));
        return SurveySheet.page(survey, agencies.get(actor.agency()).name(), here);
    }

    @Override
    public Optional<String> address() {
        return address.ofSurveys();
    }

    private Actor opener() {
        if (!mayOpen()) {
            throw new Refused(SurveyRefusal.MAY_NOT_OPEN);
        }
        return currentActor.get();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
