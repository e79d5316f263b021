package org.brueckenschlag.ui.wirkungsdialog;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.DossiersInMemory;
import org.brueckenschlag.ui.FiguresInMemory;
import org.brueckenschlag.ui.SurveysInMemory;
import org.brueckenschlag.ui.UiSketch;
import org.brueckenschlag.ui.components.EmptyState;
import org.brueckenschlag.ui.components.Note;
import org.brueckenschlag.ui.components.PageParts;
import org.brueckenschlag.ui.components.YearChoice;
import org.brueckenschlag.wirkungsdialog.Figure.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;

/** Figures, one figure, the dossier and the talk: what each role finds, and what it does not. */
@SpringBootTest(classes = UiSketch.class, properties = "spring.config.location=classpath:/ui/sketch.yaml")
@WithMockUser(username = "leitung")
class LookingAtAYearTests extends SpringBrowserlessTest {

    private static final AgencyId NORDWINKEL = new AgencyId("nordwinkel");
    private static final AgencyId SUEDTOR = new AgencyId("suedtor");

    @Autowired
    FiguresInMemory figures;

    @Autowired
    DossiersInMemory dossiers;

    @Autowired
    SurveysInMemory surveys;

    @BeforeEach
    void inGermanWithNothing() {
        UI.getCurrent().setLocale(Texts.GERMAN);
        figures.figures.clear();
        dossiers.frozen.clear();
        surveys.surveys.clear();
    }

    @Test
    void aYearWithoutDataSaysSoInsteadOfShowingEmptyTables() {
        figures.show("KM-01", State.EMPTY, 0);

        FigureAddress.go(FigureAddress.year(2023));

        assertThat(getCurrentView()).isInstanceOf(FiguresView.class);
        assertThat(texts(EmptyState.class)).containsExactly(text("ui.figures.nothing", "2023"));
        assertThat(find(H2.class).all()).noneMatch(title -> title.getId().isPresent());
        assertThat(find(YearChoice.class).single().getValue()).isEqualTo(2023);
    }

    @Test
    void aYearThatIsInNoListIsChosenAllTheSame() {
        FigureAddress.go(FigureAddress.year(2009));

        assertThat(find(YearChoice.class).single().getValue()).isEqualTo(2009);
    }

    @Test
    void figuresStandByHandlungsfeldAndLeadToEachOfThem() {
        figures.show("KM-01", State.SHOWN, 17);

        FigureAddress.go(FigureAddress.year(2026));

        assertThat(texts(H2.class)).contains(text("ui.figures.field.sozialraumorientierte_arbeit"));
        assertThat(find(Anchor.class).all())
                .anyMatch(link -> link.getHref().equals(FigureAddress.figure("KM-01", 2026)));
        assertThat(texts(Anchor.class)).contains(text("ui.talk.to"));
    }

    @Test
    void waysLeadToThePartsOfALongPageAndEachPartIsThere() {
        figures.show("KM-01", State.SHOWN, 17);

        FigureAddress.go(FigureAddress.year(2026));

        var ids = find(Component.class).all().stream()
                .flatMap(part -> part.getId().stream())
                .toList();
        assertThat(find(PageParts.class).single().getChildren().map(Component::getElement))
                .hasSizeGreaterThan(1)
                .allSatisfy(
                        way -> assertThat(ids).contains(way.getAttribute("href").substring(1)));

        figures.figures.clear();
        figures.show("KM-01", State.EMPTY, 0);
        FigureAddress.go(FigureAddress.year(2023));
        assertThat(find(PageParts.class).all()).noneMatch(Component::isVisible);
    }

    @Test
    @WithMockUser(username = "pruefung")
    void theFunderIsLedToTheTalkAndPreparesNone() {
        figures.show("KM-01", State.SHOWN, 17);

        FigureAddress.go(FigureAddress.year(2026));
        assertThat(texts(Anchor.class)).contains(text("ui.talk.read")).doesNotContain(text("ui.talk.to"));

        FigureAddress.go(TalkAddress.preparing(2026));
        assertThat(getCurrentView()).isInstanceOf(TalkView.class);
        assertThat(texts(EmptyState.class)).containsExactly(text("ui.talk.nothing", "2026"));

        FigureAddress.go(TalkAddress.showing(2026, 0));
        assertThat(getCurrentView()).isNotInstanceOf(StageView.class);
    }

    @Test
    void aHiddenFigureSaysWhyAndShowsNoNumber() {
        figures.show("KM-01", State.HIDDEN, 3);

        FigureAddress.go(FigureAddress.figure("KM-01", 2026));

        assertThat(getCurrentView()).isInstanceOf(FigureView.class);
        assertThat(texts(Note.class)).anyMatch(note -> note.contains(text("ui.figures.hidden.why")));
        assertThat(find(Span.class).withClassName("bs-figure-value").single().getText())
                .isEqualTo(text("ui.figures.hidden"));
    }

    @Test
    void whatIsNotCollectedYetSaysThat() {
        figures.show("KM-01", State.NOT_COLLECTED, 0);

        FigureAddress.go(FigureAddress.figure("KM-01", 2026));

        assertThat(find(Span.class).withClassName("bs-figure-value").single().getText())
                .isEqualTo(text("ui.figures.not-collected"));
        assertThat(texts(EmptyState.class)).contains(text("ui.figures.behind.none"));
    }

    @Test
    void besideHowContentGroupsWereStandsWhatTheyAnsweredWithoutAName() {
        figures.show("KM-12", State.SHOWN, 4, "zufriedenheit_1_5");
        figures.show("KM-01", State.SHOWN, 17);

        FigureAddress.go(FigureAddress.figure("KM-12", 2026));
        assertThat(texts(H2.class)).contains(text("ui.survey.beside"));
        assertThat(texts(Paragraph.class)).contains(text("ui.survey.beside.why"), text("ui.survey.beside.none"));

        FigureAddress.go(FigureAddress.figure("KM-01", 2026));
        assertThat(texts(H2.class)).doesNotContain(text("ui.survey.beside"));
    }

    @Test
    void aFigureThatIsNoneIsNotFound() {
        figures.show("KM-01", State.SHOWN, 17);

        FigureAddress.go(FigureAddress.figure("KM-99", 2026));

        assertThat(getCurrentView()).isNotInstanceOf(FigureView.class);
    }

    @Test
    @WithMockUser(username = "fachkraft")
    void whoReadsNoFiguresFindsNoneOfThesePages() {
        figures.show("KM-01", State.SHOWN, 17);
        dossiers.freeze(NORDWINKEL, 2025, 1);

        for (var address : List.of(
                FigureAddress.year(2025),
                FigureAddress.figure("KM-01", 2025),
                DossierView.address(2025),
                DossierView.address(2025, 1),
                TalkAddress.preparing(2025),
                TalkAddress.showing(2025, 1))) {
            FigureAddress.go(address);

            assertThat(getCurrentView())
                    .as(address)
                    .isNotInstanceOfAny(
                            FiguresView.class, FigureView.class, DossierView.class, TalkView.class, StageView.class);
        }
    }

    @Test
    void whoFreezesSeesHowItWouldBeAndTheVersionsBeside() {
        dossiers.freeze(NORDWINKEL, 2025, 1);

        FigureAddress.go(DossierView.address(2025));
        assertThat(texts(Paragraph.class)).contains("Vorschau auf 2025");

        FigureAddress.go(DossierView.address(2025, 1));
        assertThat(texts(Paragraph.class)).contains("Fassung 1 von nordwinkel").doesNotContain("Vorschau auf 2025");
    }

    @Test
    @WithMockUser(username = "pruefung")
    void whoReadsSeesTheNewestVersionAndNoPreview() {
        FigureAddress.go(DossierView.address(2025));
        assertThat(texts(EmptyState.class)).containsExactly(text("ui.dossier.nothing", "2025"));

        dossiers.freeze(NORDWINKEL, 2025, 1);
        dossiers.freeze(NORDWINKEL, 2025, 2);
        FigureAddress.go(DossierView.address(2025));

        assertThat(texts(Paragraph.class)).contains("Fassung 2 von nordwinkel").doesNotContain("Vorschau auf 2025");
    }

    @Test
    void aVersionOfAnotherAgencyIsLikeOneThatIsNone() {
        dossiers.freeze(SUEDTOR, 2025, 1);

        FigureAddress.go(DossierView.address(2025, 1));
        var foreign = getCurrentView().getClass();
        FigureAddress.go(DossierView.address(2025, 7));

        assertThat(foreign)
                .isNotEqualTo(DossierView.class)
                .isEqualTo(getCurrentView().getClass());
    }

    private List<String> texts(Class<? extends Component> type) {
        return find(type).all().stream()
                .map(part -> part.getElement().getTextRecursively().strip())
                .toList();
    }

    private static String text(String key, Object... arguments) {
        return Texts.in(Texts.GERMAN).get(key, arguments);
    }
}
