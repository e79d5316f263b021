package org.brueckenschlag.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brueckenschlag.catalogue.CopiedParts.Pasted;
import org.brueckenschlag.catalogue.CopiedParts.Renamed;
import org.brueckenschlag.forms.FormComponent.Option;
import org.junit.jupiter.api.Test;

/** Whoever copies a step into another draft finds its form there, and the words of both. */
class CopyingStepsWithTheirFormsTests {

    private static final String FORM = DraftForm.begun("einladen")
            .adding(FormQuestion.Kind.ONE, "wer", "Wer?", List.of(new Option("alle", "Alle")), null)
            .json();
    private static final String OTHER = DraftForm.begun("einladen")
            .adding(FormQuestion.Kind.NUMBER, "zahl", "Wie viele?", List.of(), null)
            .json();
    private static final Map<String, String> THERE = Map.of(
            "einladen.form",
            FORM,
            "texte_en.properties",
            "Task_A.name=Invite\nTask_AB.name=Nothing of it\nform.einladen.zahl.label=How many?\n"
                    + "value.wer.alle=Everybody\nvalue.wieder.alle=Again\n",
            "texte_tr.properties",
            "Task_A.name=Davet et\n");

    private final CopiedParts copied = CopiedParts.of("draft", THERE, List.of("einladen"), List.of());

    @Test
    void bringsTheFormAndTheWordsOfEveryLanguageThatTheOtherDraftSpeaks() {
        var here = Map.of("texte_en.properties", "process.name=Round table\n");
        var brought = copied.into(
                here,
                copied.renamed(here, "beratung", Set.of()),
                List.of(new Pasted("Task_A", "Task_N", "einladen", "")));

        assertThat(brought.forms()).containsExactly("einladen");
        assertThat(brought.files()).containsOnlyKeys("einladen.form", "texte_en.properties");
        assertThat(DraftWords.of(brought.files().getOrDefault("texte_en.properties", ""))
                        .words())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "process.name",
                        "Round table",
                        "Task_N.name",
                        "Invite",
                        "form.einladen.zahl.label",
                        "How many?",
                        "value.wer.alle",
                        "Everybody"));
    }

    @Test
    void givesTheFormAnotherNameWhereOneOfAnotherContentHasIt() {
        var here = Map.of("einladen.form", OTHER, "texte_en.properties", "process.name=Round table\n");
        var renamed = copied.renamed(here, "beratung", Set.of("einladen"));
        var brought = copied.into(here, renamed, List.of(new Pasted("Task_A", "Task_A", "einladen", "")));

        assertThat(renamed.forms()).containsExactlyEntriesOf(Map.of("einladen", "einladen_2"));
        assertThat(brought.files()).containsOnlyKeys("einladen_2.form", "texte_en.properties");
        assertThat(DraftForm.of(brought.files().getOrDefault("einladen_2.form", ""))
                        .key())
                .isEqualTo("einladen_2");
        assertThat(brought.files().get("texte_en.properties")).contains("form.einladen_2.zahl.label=How many?");
    }

    @Test
    void bringsTheSameFormOnce() {
        var here = Map.of(
                "einladen.form",
                OTHER,
                "einladen_2.form",
                DraftForm.of(FORM).called("einladen_2").json());

        assertThat(copied.renamed(here, "beratung", Set.of("einladen", "einladen_2"))
                        .forms())
                .containsExactlyEntriesOf(Map.of("einladen", "einladen_2"));
    }

    @Test
    void leavesTheFormWhereTheSameOneIsThere() {
        var here = Map.of("einladen.form", FORM.replace("  ", " "));

        assertThat(copied.renamed(here, "beratung", Set.of("einladen"))).isEqualTo(Renamed.NOTHING);
        assertThat(copied.into(here, Renamed.NOTHING, List.of(new Pasted("Task_A", "Task_N", "einladen", "")))
                        .files())
                .isEmpty();
    }
}
