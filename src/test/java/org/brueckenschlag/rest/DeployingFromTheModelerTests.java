package org.brueckenschlag.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.catalogue.ShippedPackages;
import org.brueckenschlag.engine.Models;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The requests are those that the Camunda Modeler sends: its fields first, then a part named after each file. */
@RestTest
class DeployingFromTheModelerTests {

    private static final String BOUNDARY = "grenze";
    private static final String DIAGRAM = "veranstaltung.bpmn";

    @LocalServerPort
    int port;

    @Autowired
    RepositoryService repository;

    @Autowired
    JdbcClient jdbc;

    private String diagram = "";
    private long deployments;

    @BeforeEach
    void look() {
        diagram = new String(ShippedPackages.files("veranstaltung").get(DIAGRAM), UTF_8);
        deployments = repository.createDeploymentQuery().count();
    }

    @AfterEach
    void clean() {
        jdbc.sql("UPDATE catalogue_draft SET state = 'discarded'").update();
    }

    @Test
    void saysWhichEngineAnswers() {
        assertThat(new Client(port)
                        .as("leitung")
                        .get(ApiSecurity.MODELER_VERSION)
                        .json()
                        .path("version")
                        .asString())
                .isEqualTo("7.24.0");
        assertThat(new Client(port).get(ApiSecurity.MODELER_VERSION).status()).isEqualTo(401);
    }

    @Test
    void aDiagramBecomesADraftWhateverItsFileIsCalled() {
        var answer = deploy("leitung", Map.of("diagram_1.bpmn", changed("geplante Feier")));

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(process(answer)).isEqualTo("veranstaltung");
        assertThat(answer.json().path("name").asString()).isEqualTo("Probe");
        assertThat(answer.json().path("tenantId").asString()).isEqualTo("nordwinkel");
        assertThat(answer.json().path("deployedProcessDefinitions").isNull()).isTrue();
        assertThat(draft(answer.json().path("id").asString())).contains("geplante Feier");
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(deployments);
    }

    /** The answer keeps Camunda's form; what there is to say stands where Camunda repeats the sender's own words. */
    @Test
    void whatChangesNothingIsToldToChangeNothing() {
        var same = deploy("leitung", Map.of(DIAGRAM, diagram.getBytes(UTF_8)));
        var laidOut =
                deploy("leitung", Map.of(DIAGRAM, diagram.replace("\n", "\n ").getBytes(UTF_8)));
        var other = deploy("leitung", Map.of(DIAGRAM, changed("geplante Feier")));

        assertThat(same.status()).isEqualTo(200);
        assertThat(same.json().path("source").asString()).isEqualTo("draft: Nichts geändert, so gilt es schon.");
        assertThat(laidOut.json().path("source").asString()).startsWith("draft: Nichts");
        assertThat(other.json().path("source").asString()).isEqualTo("draft");
        assertThat(other.json().propertyNames())
                .containsExactlyInAnyOrderElementsOf(same.json().propertyNames());
    }

    @Test
    void whoSendsAgainGoesOnWithTheSameDraftAndNobodyElseOverwritesIt() {
        var first = deploy("leitung", Map.of(DIAGRAM, changed("geplante Feier")));
        var second = deploy("leitung", Map.of(DIAGRAM, changed("große Feier")));

        assertThat(second.json().path("id").asString())
                .isEqualTo(first.json().path("id").asString());
        assertThat(draft(second.json().path("id").asString())).contains("große Feier");

        var other = deploy("leitung2", Map.of(DIAGRAM, changed("andere Feier")));
        assertThat(other.status()).isEqualTo(400);
        assertThat(other.json().path("type").asString()).isEqualTo("InvalidRequestException");
        assertThat(other.json().path("message").asString()).contains("nichts überschrieben");
        assertThat(draft(second.json().path("id").asString())).contains("große Feier");
    }

    @Test
    void aRefusalListsEverythingAndLeavesNothing() {
        var refusals = refusals();
        var hostile = diagram.replaceFirst(
                "<bpmn:userTask ", "<bpmn:userTask camunda:asyncBefore=\"true\" camunda:assignee=\"\\${x.y()}\" ");
        var answer = deploy("leitung", Map.of(DIAGRAM, hostile.getBytes(UTF_8), "probe.groovy", "1".getBytes(UTF_8)));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("type").asString()).isEqualTo("ParseException");
        assertThat(answer.json().path("message").asString()).contains(DIAGRAM, "probe.groovy", "\n");
        assertThat(answer.json()
                        .path("details")
                        .path(DIAGRAM)
                        .path("errors")
                        .get(0)
                        .propertyNames())
                .containsExactlyInAnyOrder("message", "line", "column", "mainBpmnElementId", "bpmnElementIds");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM catalogue_draft WHERE state = 'open'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(refusals()).isEqualTo(refusals + 1);
    }

    @Test
    void whatBelongsToNoProcessIsSentBackWithThatSentenceFirst() {
        var refusals = refusals();

        for (var files : List.of(
                Map.<String, byte[]>of(),
                Map.of("probe.form", new byte[0]),
                Map.of(DIAGRAM, changed("eine Feier"), "zweite.bpmn", changed("zweite Feier")))) {
            var answer = deploy("leitung", files);

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.json().path("message").asString())
                    .startsWith("Diese Dateien gehören zu keinem Prozess Ihrer Agentur.");
        }
        assertThat(refusals()).isEqualTo(refusals + 3);
    }

    @Test
    void aPartnersPoolMayShowAProcessOfItsOwn() {
        var ours = Models.userTask("Process_mit_amt", "", "");
        var answer = deploy(
                "leitung",
                Map.of(
                        "diagram_1.bpmn",
                        ours.replace(
                                        "</bpmn:definitions>",
                                        "<bpmn:process id=\"amt\" isExecutable=\"false\"><bpmn:task id=\"Pruefen\" name=\"Antrag prüfen\" /></bpmn:process></bpmn:definitions>")
                                .getBytes(UTF_8)));

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(process(answer)).isEqualTo("Process_mit_amt");
    }

    @Test
    void whatItIsRefusedForStandsBeforeTheWarnings() {
        var hostile = Models.userTask("Process_neu", "", "")
                .replace("</bpmn:process>", "<bpmn:scriptTask id=\"Los\" /></bpmn:process>");
        var answer = deploy("leitung", Map.of("diagram_1.bpmn", hostile.getBytes(UTF_8)));

        assertThat(answer.json().path("message").asString().lines().findFirst().orElse(""))
                .contains("Los", "scriptTask");
    }

    /** The Modeler sends files; what is packed nobody unpacks. */
    @Test
    void aZipAndNamesThatLeadElsewhereAreRefusedInWordsAndLeaveNothing() {
        var drafts = jdbc.sql("SELECT COUNT(*) FROM catalogue_draft").query(Integer.class);
        var before = drafts.single();

        for (var name : List.of("paket.zip", "../../x.bpmn", "C:\\x.bpmn", "form\u202Enpmb.exe", "x.BPMN")) {
            var answer = deploy("leitung", Map.of(name, "PK".getBytes(UTF_8)));

            assertThat(answer.status()).as(name).isEqualTo(400);
            assertThat(answer.json().path("message").asString()).contains("Das ist keine Datei eines Prozesspakets.");
        }
        assertThat(drafts.single()).isEqualTo(before);
    }

    @Test
    void whatIsNoXmlIsToldToBeThatAlone() {
        var answer = deploy("leitung", Map.of(DIAGRAM, "Hallo".getBytes(UTF_8)));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("message").asString())
                .isEqualTo("veranstaltung.bpmn, Zeile 1: Die Datei ist ab Zeile 1 kein gültiges XML."
                        + " Bitte speichern oder exportieren Sie sie dort, wo sie herkommt, noch einmal als BPMN 2.0,"
                        + " eine Tabelle als DMN. [not-xml]");
    }

    @Test
    void aDiagramOfAProcessThatIsNotThereBeginsANewOneAndSentAgainGoesOnWithIt() {
        var first = deploy(
                "leitung",
                Map.of("diagram_1.bpmn", Models.userTask("Process_neu", "", "").getBytes(UTF_8)));

        assertThat(first.status()).as(first.body()).isEqualTo(200);
        assertThat(process(first)).isEqualTo("Process_neu");
        assertThat(jdbc.sql("SELECT name FROM catalogue_draft_file WHERE draft = :id")
                        .param("id", first.json().path("id").asString())
                        .query(String.class)
                        .list())
                .containsExactly("Process_neu.bpmn");
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(deployments);

        var second = deploy(
                "leitung",
                Map.of(
                        "diagram_1.bpmn",
                        Models.userTask("Process_neu", "camunda:priority=\"50\"", "")
                                .getBytes(UTF_8)));
        assertThat(second.status()).as(second.body()).isEqualTo(200);
        assertThat(second.json().path("id").asString())
                .isEqualTo(first.json().path("id").asString());
    }

    /** The Modeler lets a key have them; of a file's name they would make a suffix. */
    @Test
    void aKeyMayHaveFullStopsAndItsFileHasNone() {
        var answer = deploy(
                "leitung",
                Map.of(
                        "runder.tisch.bpmn",
                        Models.userTask("runder.tisch", "", "").getBytes(UTF_8)));

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(process(answer)).isEqualTo("runder.tisch");
        assertThat(jdbc.sql("SELECT name FROM catalogue_draft_file WHERE draft = :id")
                        .param("id", answer.json().path("id").asString())
                        .query(String.class)
                        .list())
                .containsExactly("runder_tisch.bpmn");
    }

    @Test
    void aNewProcessPassesTheSamePolicyAndLeavesNothingBehindWhereItDoesNot() {
        var hostile = Models.userTask("Process_neu", "camunda:assignee=\"${x.y()}\"", "");

        var answer = deploy("leitung", Map.of("diagram_1.bpmn", hostile.getBytes(UTF_8)));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM catalogue_draft WHERE state = 'open'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aFormAloneGoesToTheProcessThatHasIt() {
        var form = ShippedPackages.files("veranstaltung").get("ziel_klaeren.form");

        var answer = deploy("leitung", Map.of("ziel_klaeren.form", form));

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(process(answer)).isEqualTo("veranstaltung");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheDiagram() {
        var marked = ("\uFEFF" + new String(changed("geplante Feier"), UTF_8)).getBytes(UTF_8);

        var answer = deploy("leitung", Map.of(DIAGRAM, marked));

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(draft(answer.json().path("id").asString())).startsWith("<?xml");
    }

    @Test
    void nothingElseOfCamundaIsThere() {
        var leitung = new Client(port).as("leitung");

        assertThat(leitung.get(ApiSecurity.MODELER_DEPLOYMENT).status()).isEqualTo(404);
        assertThat(leitung.get("/engine-rest/deployment").status()).isEqualTo(404);
        assertThat(leitung.get("/engine-rest/process-definition").status()).isEqualTo(404);
    }

    @Test
    void isTheLeitungsAloneAndForHerOwnAgency() {
        var files = Map.of(DIAGRAM, changed("geplante Feier"));

        assertThat(deploy("fachkraft", files).status()).isEqualTo(403);
        assertThat(deploy("pruefung", files).status()).isEqualTo(403);
        assertThat(send(new Client(port), "nordwinkel", files).status()).isEqualTo(401);
        assertThat(send(new Client(port).as("leitung"), "suedtor", files).status())
                .isEqualTo(400);
        assertThat(send(new Client(port).as("leitung"), "nordwinkel", files).status())
                .isEqualTo(200);
    }

    private byte[] changed(String words) {
        return diagram.replaceFirst("(<bpmn:process [^>]*name=\")[^\"]*", "$1" + words)
                .getBytes(UTF_8);
    }

    private String draft(String id) {
        return jdbc.sql(
                        "SELECT content FROM catalogue_draft_file WHERE draft = :id AND name = :name ORDER BY revision DESC FETCH FIRST ROW ONLY")
                .param("id", id)
                .param("name", DIAGRAM)
                .query(String.class)
                .single();
    }

    private String process(Client.Answer answer) {
        return jdbc.sql("SELECT process FROM catalogue_draft WHERE id = :id")
                .param("id", answer.json().path("id").asString())
                .query(String.class)
                .single();
    }

    private int refusals() {
        return jdbc.sql("SELECT COUNT(*) FROM audit_entry WHERE content LIKE '%deployment_refused%'")
                .query(Integer.class)
                .single();
    }

    private Client.Answer deploy(String account, Map<String, byte[]> files) {
        return send(new Client(port).as(account), "", files);
    }

    private static Client.Answer send(Client client, String tenant, Map<String, byte[]> files) {
        var body = new ByteArrayOutputStream();
        Map.of("deployment-name", "Probe", "deployment-source", "Camunda Modeler", "tenant-id", tenant)
                .forEach((name, value) -> add(body, "name=\"%s\"".formatted(name), value.getBytes(UTF_8)));
        files.forEach((name, bytes) -> add(body, "name=\"%s\"; filename=\"%s\"".formatted(name, name), bytes));
        body.writeBytes("--%s--\r\n".formatted(BOUNDARY).getBytes(UTF_8));
        return client.with("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .send("POST", ApiSecurity.MODELER_DEPLOYMENT, BodyPublishers.ofByteArray(body.toByteArray()));
    }

    private static void add(ByteArrayOutputStream body, String about, byte[] bytes) {
        body.writeBytes("--%s\r\nContent-Disposition: form-data; %s\r\n\r\n"
                .formatted(BOUNDARY, about)
                .getBytes(UTF_8));
        body.writeBytes(bytes);
        body.writeBytes("\r\n".getBytes(UTF_8));
    }
}
