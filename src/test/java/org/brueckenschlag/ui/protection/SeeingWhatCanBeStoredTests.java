package org.brueckenschlag.ui.protection;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.brueckenschlag.audit.Export;
import org.brueckenschlag.audit.FieldKind;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.ExportJobsInMemory;
import org.brueckenschlag.ui.NoteFieldsInMemory;
import org.brueckenschlag.ui.UiSketch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;

@SpringBootTest(classes = UiSketch.class, properties = "spring.config.location=classpath:/ui/sketch.yaml")
@WithMockUser(username = "datenschutz")
class SeeingWhatCanBeStoredTests extends SpringBrowserlessTest {

    @Autowired
    ExportJobsInMemory jobs;

    @Autowired
    NoteFieldsInMemory notes;

    @BeforeEach
    void inGerman() {
        jobs.begun.clear();
        UI.getCurrent().setLocale(Texts.GERMAN);
    }

    @Test
    void thePageBeginsWithHowMuchIsAskedAndWhatNeverIs() {
        open("datenschutz");

        assertThat(text(SummaryCard.class))
                .contains("4 Angaben werden in 3 Schritten erfragt, eine davon als freier Text.")
                .contains("Namen, Anschriften, Telefon");
        assertThat(text(EngineCard.class)).contains("Bleibt leer", "leer", "act_hi_procinst");
        assertThat(text(FiguresCard.class))
                .contains(
                        "2 Schwärzungen sind offen.",
                        "Gemeldet nach dem Ende des Vorgangs",
                        "KM-2026-0004",
                        "überfällig",
                        "20. November 2026",
                        "November 2026",
                        "Geschwärzt durch den Datenschutz");
    }

    @Test
    void datenschutzReleasesANoteAndTakesItBack() {
        open("datenschutz");
        assertThat(text(NotesCard.class)).contains("Kurznotiz", "anfrage_aufnehmen.kurznotiz", "Nicht freigegeben");

        test(find(Button.class).withText("Freigeben").single()).click();
        assertThat(notes.released).containsExactly("kurznotiz");
        assertThat(text(NotesCard.class)).doesNotContain("Nicht freigegeben");

        test(find(Button.class).withText("Zurücknehmen").single()).click();
        assertThat(notes.released).isEmpty();
    }

    @Test
    @WithMockUser(username = "leitung")
    void theLeitungSeesWhichNotesAreReleased() {
        open("datenschutz");

        assertThat(text(NotesCard.class)).contains("Nicht freigegeben");
        assertThat(find(Button.class).withText("Freigeben").all()).isEmpty();
    }

    @Test
    void stepsOpenToWhatTheyAskAndWhatFor() {
        open("datenschutz");

        assertThat(summaries()).contains("Anfrage aufnehmen · Fachkraft · 2 Angaben");
        assertThat(text(FieldsCard.class))
                .contains("Konfliktmediation, gemeinsame Fassung 2", "Konfliktmediation, gemeinsame Fassung 1")
                .contains("auf dieser laufen noch Vorgänge")
                .doesNotContain("Innenhof");
        find(Details.class).all().getFirst().setOpened(true);
        assertThat(text(FieldsCard.class))
                .contains(
                        "Wozu Anfrage aufnehmen gut ist",
                        "ort_typ",
                        "Innenhof · Park",
                        "eine von 2 Möglichkeiten, Pflicht");
    }

    @Test
    void theListIsSearchedAndNarrowedByKind() {
        open("datenschutz");

        find(TextField.class).single().setValue("STUFE");
        assertThat(text(FieldsCard.class))
                .contains("1 von 4 Angaben", "Einschätzung von 1 bis 9")
                .doesNotContain("ort_typ");

        find(TextField.class).single().setValue("");
        kind().setValue(FieldKind.SHORT_NOTE);
        assertThat(text(FieldsCard.class)).contains("1 von 4 Angaben", "Freier Text", "kurznotiz");

        find(TextField.class).single().setValue("gibt es nicht");
        assertThat(text(FieldsCard.class)).contains("Zu dieser Suche gibt es keine Angabe.");
    }

    @Test
    void theAddressHoldsSearchAndKind() {
        open("datenschutz?suche=ort&art=one-of");

        assertThat(find(TextField.class).single().getValue()).isEqualTo("ort");
        assertThat(kind().getValue()).isEqualTo(FieldKind.ONE_OF);
        assertThat(text(FieldsCard.class)).contains("1 von 4 Angaben", "Innenhof · Park");
    }

    @Test
    void tablesOpenToTheirColumns() {
        open("datenschutz");
        var matter = find(Details.class).all().stream()
                .filter(details -> details.getSummaryText().startsWith("matter: "))
                .findFirst()
                .orElseThrow();

        matter.setOpened(true);

        assertThat(matter.getElement().getTextRecursively())
                .contains("5 Jahre", "Leitung", "known", "kann freien Text enthalten", "Wort aus einer festen Liste");
        assertThat(find(NativeTable.class).all()).isNotEmpty();
    }

    @Test
    void itIsTakenAlongAsDocumentOrTables() {
        open("datenschutz");

        var items =
                find(MenuBar.class).single().getItems().getFirst().getSubMenu().getItems();
        assertThat(items).hasSize(3);
        items.forEach(item -> ComponentUtil.fireEvent(item, new ClickEvent<>(item)));

        assertThat(jobs.begun)
                .extracting(Export::fileName)
                .containsExactly("datenschutz.pdf", "datenschutz.csv-fields", "datenschutz.csv-tables");
    }

    @Test
    @WithMockUser(username = "leitung")
    void theLeitungFindsItBesideWhatIsKept() {
        UI.getCurrent().navigate("verwaltung");
        assertThat(find(DataProtectionLink.class).all()).hasSize(1);

        open("datenschutz");
        assertThat(find(SummaryCard.class).all()).hasSize(1);
    }

    @Test
    @WithMockUser(username = "mediation")
    void othersDoNot() {
        open("datenschutz");

        assertThat(find(SummaryCard.class).all()).isEmpty();
    }

    private static void open(String address) {
        var parts = address.split("\\?", 2);
        UI.getCurrent()
                .navigate(parts[0], parts.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]));
    }

    @SuppressWarnings("unchecked")
    private Select<FieldKind> kind() {
        return (Select<FieldKind>) find(Select.class).single();
    }

    private List<String> summaries() {
        return find(Details.class).all().stream().map(Details::getSummaryText).toList();
    }

    private <T extends Component> String text(Class<T> type) {
        return find(type).single().getElement().getTextRecursively();
    }
}
