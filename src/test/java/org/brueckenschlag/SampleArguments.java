package org.brueckenschlag;

import static org.brueckenschlag.Probelauf.LEITUNG;
import static org.brueckenschlag.Probelauf.NORDWINKEL;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.brueckenschlag.audit.AuditFilter;
import org.brueckenschlag.audit.AuditedMatters;
import org.brueckenschlag.audit.EventLogFormat;
import org.brueckenschlag.audit.EventLogRequest;
import org.brueckenschlag.audit.EventLogs;
import org.brueckenschlag.audit.Export;
import org.brueckenschlag.audit.ExportJobs;
import org.brueckenschlag.audit.InventoryFormat;
import org.brueckenschlag.audit.Question;
import org.brueckenschlag.audit.Questions;
import org.brueckenschlag.audit.ReadLog;
import org.brueckenschlag.audit.RedactText;
import org.brueckenschlag.audit.RedactionGround;
import org.brueckenschlag.audit.RetentionPeriod;
import org.brueckenschlag.casefree.Audience;
import org.brueckenschlag.casefree.OverrideReason;
import org.brueckenschlag.casefree.TextDoor;
import org.brueckenschlag.casefree.Vocabulary;
import org.brueckenschlag.casefree.WrittenText;
import org.brueckenschlag.catalogue.BothChanges;
import org.brueckenschlag.catalogue.ChangeReason;
import org.brueckenschlag.catalogue.DraftForm;
import org.brueckenschlag.catalogue.Drafts;
import org.brueckenschlag.catalogue.MovedBase;
import org.brueckenschlag.catalogue.NewProcess;
import org.brueckenschlag.catalogue.PackageFiles;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.catalogue.Settlement;
import org.brueckenschlag.forms.FormSchema;
import org.brueckenschlag.identity.AccessToken;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.AuditAccess;
import org.brueckenschlag.identity.AuditAccesses;
import org.brueckenschlag.identity.FirstTimes;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.identity.SetUp;
import org.brueckenschlag.matters.MatterFilter;
import org.brueckenschlag.matters.MovePlan;
import org.brueckenschlag.matters.StartMatter;
import org.brueckenschlag.reference.ImportPreview;
import org.brueckenschlag.reference.ReferenceEditing;
import org.brueckenschlag.reference.ReferenceList;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.survey.NewSurvey;
import org.brueckenschlag.survey.OpenSurvey;
import org.brueckenschlag.survey.Survey;
import org.brueckenschlag.survey.SurveyPurpose;
import org.brueckenschlag.survey.SurveyQuestion;
import org.brueckenschlag.tasks.CompleteTask;
import org.brueckenschlag.tasks.TaskFilter;
import org.brueckenschlag.wirkungsdialog.CorrectionReason;
import org.brueckenschlag.wirkungsdialog.DossierFormat;
import org.brueckenschlag.wirkungsdialog.DossierTemplates;
import org.brueckenschlag.wirkungsdialog.IndicatorEditing;
import org.brueckenschlag.wirkungsdialog.Indicators;
import org.springframework.context.ApplicationContext;

/**
 * An argument for each parameter of whatever a view or a program can call: such that somebody of the right role would
 * succeed. A parameter of a new kind needs a line here.
 */
final class SampleArguments {

    private final Map<String, Object> byName = new HashMap<>();
    private final Map<Class<?>, Object> byType = new HashMap<>();

    SampleArguments(ApplicationContext context, Actor caller) {
        var people = context.getBean(Probelauf.class);
        var drafts = context.getBean(Drafts.class);
        var questions = context.getBean(Questions.class);
        var matter = people.startedUpToBranches();
        var task = people.only(matter, "Task_Links");
        var model = context.getBean(ProcessCatalogue.class)
                .latest(Probelauf.KEY, NORDWINKEL)
                .orElseThrow();
        var draft = people.as(LEITUNG, () -> drafts.begin(Probelauf.KEY));
        var value = people.as(
                        LEITUNG, () -> context.getBean(ReferenceEditing.class).values(ReferenceList.THEMA))
                .getFirst();
        people.as(
                caller,
                () -> questions.write(
                        Question.Kind.ANNOTATION, matter.number(), null, WrittenText.of("Bitte erläutern.")));
        var question = people.as(caller, () -> questions.of(matter)).getFirst();
        var access = people.as(
                        LEITUNG, () -> context.getBean(AuditAccesses.class).ofAgency())
                .getFirst();
        Supplier<? extends Export> opening = () ->
                context.getBean(EventLogs.class).open(EventLogRequest.ofMatter(EventLogFormat.CSV, matter.number()));

        var survey = new OpenSurvey(
                2026,
                SurveyPurpose.YEAR,
                null,
                List.of(SurveyQuestion.FAIR, SurveyQuestion.HEARD, SurveyQuestion.RESULT),
                10,
                5,
                LocalDate.of(2026, 1, 20));

        byName.put("after", null);
        byName.put("from", null);
        byName.put("to", null);
        byName.put("dueFrom", null);
        byName.put("dueBefore", null);
        byName.put("about", null);
        byName.put("annotation", question.id());
        byName.put("answers", Map.of());
        byName.put("code", value.code());
        byName.put(
                "Drafts.changed",
                Map.of(
                        "probelauf.bpmn",
                        people.as(LEITUNG, () -> drafts.files(draft.id())).get("probelauf.bpmn")));
        byName.put("event", "rueckzug_gemeldet");
        byName.put("field", "kurznotiz");
        byName.put("files", Map.of());
        byName.put("finding", "unbekannt");
        byName.put("form", "aufnehmen");
        byName.put("format", "csv");
        byName.put("formKey", "aufnehmen");
        byName.put("indicator", "KM-05");
        byName.put("Indicators.year", 2026);
        byName.put("Surveys.year", 2026);
        byName.put("Surveys.id", "unbekannt");
        byName.put("Dossiers.year", 2026);
        byName.put("Talks.year", 2026);
        byName.put(
                "DossierTemplates.draft",
                people.as(
                                Probelauf.actor("t-koordination", NORDWINKEL, Role.KOORDINATION),
                                () -> context.getBean(DossierTemplates.class).versions())
                        .getFirst());
        byName.put("Dossiers.version", 1);
        byName.put("IndicatorEditing.year", 2026);
        byName.put("IndicatorEditing.id", "KM-05");
        byName.put(
                "IndicatorEditing.draft",
                people.as(LEITUNG, () -> context.getBean(IndicatorEditing.class).versions("KM-05"))
                        .getFirst());
        byName.put("json", "{\"id\":\"leer\",\"type\":\"default\",\"components\":[]}");
        byName.put("formJson", "{\"id\":\"leer\",\"type\":\"default\",\"components\":[]}");
        byName.put("Forms.form", new FormSchema("leer", List.of()));
        byName.put(
                "YearlyGoals.figures",
                people.as(LEITUNG, () -> context.getBean(Indicators.class).of(NORDWINKEL, 2026)));
        byName.put("key", Probelauf.KEY);
        byName.put("FormsOfAgency.key", "aufnehmen");
        byName.put("OwnReferenceLists.key", "thema");
        byName.put("known", Map.of());
        byName.put("more", Map.of());
        byName.put("name", "Stichprobe");
        byName.put("AuditAccesses.id", access.id());
        byName.put("Drafts.id", draft.id());
        byName.put("DraftMeetings.id", draft.id());
        byName.put("MovedBases.draft", draft.id());
        byName.put(
                "MovedBases.seen",
                new MovedBase(draft, model.id(), new BothChanges(true, true, List.of(), List.of(), List.of())));
        byName.put("WhatIfs.draft", draft.id());
        byName.put("RedactionEvents.draft", draft.id());
        byName.put("FiguresOnDraft.draft", draft.id());
        byName.put("DraftHistory.id", draft.id());
        byName.put("mine", Map.of());
        byName.put("opened", Map.of());
        byName.put("seen", draft.revision());
        byName.put("met", draft.revision());
        byName.put("settlement", Settlement.mine());
        byName.put("ExportJobs.id", export(context.getBean(ExportJobs.class), people, caller, opening));
        byName.put("AuditedMatters.id", "unbekannt");
        byName.put("AccessTokens.id", "unbekannt");
        byName.put("places", Map.of());
        byName.put("plan", new MovePlan(model.id(), model.id(), Map.of(), List.of(), List.of()));
        byName.put("MatterMoves.plan.from", model.id());
        byName.put("matters", List.of(matter.id()));
        byName.put("next", "ein ganz neues Kennwort");
        byName.put("number", matter.number());
        byName.put("opening", opening);
        byName.put("present", "demo");
        byName.put("process", Probelauf.KEY);
        byName.put("query", "?prozess=probelauf");
        byName.put("question", question.id());
        byName.put("Questions.mayWithdraw.question", question);
        byName.put("reasons", Map.of());
        byName.put("roles", Set.of(Role.LEITUNG));
        byName.put("revision", draft.revision());
        byName.put("scope", "matter");
        byName.put("subject", Probelauf.KEY);
        byName.put("table", "code;de;en;tr\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        byName.put("text", "Bitte erläutern.");
        byName.put("token", "kein Zugang");
        byName.put("RetentionPeriods.kept", Period.ofDays(20));
        byName.put("ReferenceEditing.retire.from", LocalDate.of(2099, 1, 1));
        byName.put("WorkingDays.day", LocalDate.of(2026, 1, 15));
        byName.put("WorkingDays.from", LocalDate.of(2026, 1, 1));
        byName.put("WorkingDays.to", LocalDate.of(2026, 2, 1));
        byName.put("version", model.id());
        byName.put(
                "AuditOverviews.version",
                new AuditedMatters.Version(Probelauf.KEY, 1, model.id().value(), 1));
        byName.put("before", model.id());
        byName.put("VersionComparison.after", model.id());
        byName.put("FormsOfAgency.words", Map.of());
        byName.put("work", (Supplier<?>) () -> "");
        byName.put("TableTrial.draft", draft.id());
        byName.put("Rehearsals.draft", draft.id());
        byName.put("PlannedReleases.draft", draft.id());
        byName.put("PlannedReleases.day", LocalDate.of(2026, 6, 1));
        byName.put("Forms.day", LocalDate.of(2026, 1, 1));
        byName.put("TableTrial.file", "probe_dringlichkeit.dmn");
        byName.put("TableTrial.values", List.of());
        byName.put("zip", new byte[0]);
        byName.put("PackageVersions.file", new byte[0]);
        byName.put("PackageVersions.draft", draft.id());
        byName.put("Imports.file", new byte[0]);

        of(caller, caller.id(), NORDWINKEL, Texts.GERMAN, matter, matter.id(), task.id(), model, draft, value);
        of(AuditFilter.everything(), MatterFilter.all(10), TaskFilter.all(10));
        of(
                EventLogFormat.CSV,
                InventoryFormat.FIELDS_CSV,
                RetentionPeriod.Kept.KURZNOTIZ,
                ReadLog.View.MATTER,
                FirstTimes.FirstTime.EDITOR_TOUR);
        of(DossierFormat.CSV, CorrectionReason.FEHLER);
        of(Audience.PRUEFUNG, ChangeReason.LERNPUNKT, OverrideReason.PLACE, TextDoor.QUESTION, Question.Kind.QUESTION);
        of(AccessToken.Purpose.EVALUATION, AuditAccess.Purpose.STICHPROBE, ReferenceList.THEMA, Vocabulary.none());
        of(
                WrittenText.of("Bitte erläutern."),
                EventLogRequest.ofMatter(EventLogFormat.CSV, matter.number()),
                new CompleteTask(task.id(), Map.of()),
                new ImportPreview(ReferenceList.THEMA, List.of(), 0, List.of()),
                new RedactText(matter.id(), 2, "kurznotiz", "Bitte", RedactionGround.IRRTUM),
                new SetUp.FirstAdministrator("kein Zugang", "neu", "Neu", "neu", "ein ganz neues Kennwort"),
                new StartMatter(Probelauf.KEY, "S01", Map.of()),
                new NewProcess("Ein neuer Prozess", "pruefung_neu", "ZZZ", null),
                new PackageFiles(Probelauf.KEY, Map.of(), false),
                DraftForm.of("{\"type\":\"default\",\"id\":\"x\",\"schemaVersion\":18,\"components\":[]}"),
                survey,
                new NewSurvey(
                        new Survey(
                                "unbekannt",
                                NORDWINKEL,
                                survey.year(),
                                survey.purpose(),
                                null,
                                survey.questions(),
                                survey.sheets(),
                                survey.threshold(),
                                Instant.EPOCH,
                                survey.until(),
                                null,
                                null,
                                List.of()),
                        List.of("ABCD-EFGH-2345")),
                new FormSchema("leer", List.of()));
        byType.put(int.class, 10);
        byType.put(long.class, 1L);
        byType.put(Instant.class, access.until().minus(Duration.ofDays(1)));
    }

    private static String export(ExportJobs jobs, Probelauf people, Actor caller, Supplier<? extends Export> opening) {
        return people.as(caller, () -> jobs.start(opening)).id();
    }

    private void of(Object... values) {
        Arrays.stream(values).forEach(value -> byType.put(value.getClass(), value));
    }

    Object[] of(Method method) {
        return Arrays.stream(method.getParameters())
                .map(parameter -> argument(method, parameter))
                .toArray();
    }

    private Object argument(Method method, Parameter parameter) {
        var type = method.getDeclaringClass().getSimpleName();
        var name = parameter.getName();
        for (var key : List.of(type + "." + method.getName() + "." + name, type + "." + name, name)) {
            if (byName.containsKey(key) && fits(parameter.getType(), byName.get(key))) {
                return byName.get(key);
            }
        }
        if (!byType.containsKey(parameter.getType()) && parameter.getType() != CharSequence.class) {
            throw new AssertionError("no sample for %s in %s".formatted(parameter, method));
        }
        return byType.get(parameter.getType());
    }

    private static boolean fits(Class<?> type, Object value) {
        return value == null && !type.isPrimitive()
                || type.isInstance(value)
                || type == int.class && value instanceof Integer;
    }
}
