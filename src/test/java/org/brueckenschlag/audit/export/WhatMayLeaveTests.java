package org.brueckenschlag.audit.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhatMayLeaveTests {

    @Test
    void codesNumbersAndYesOrNoAsTheyAre() {
        assertThat(told(Map.of(
                        "thema",
                        List.of("laerm", "tiere"),
                        "stufe",
                        6L,
                        "einig",
                        true,
                        "gruppe",
                        "A",
                        "erstreaktion",
                        "PT24H")))
                .containsEntry("thema", "laerm|tiere")
                .containsEntry("stufe", 6L)
                .containsEntry("einig", true)
                .containsEntry("gruppe", "A")
                .containsEntry("erstreaktion", "PT24H")
                .hasSize(5);
    }

    @Test
    void daysAsCalendarWeeks() {
        assertThat(told(Map.of("gespraech_am", "2026-11-26", "seit", "2026-12-31T23:30:00Z")))
                .containsEntry("gespraech_am", "2026-W48")
                // Friday by the agency's clock
                .containsEntry("seit", "2026-W53");
    }

    @ParameterizedTest
    @CsvSource({"2027-01-03, 2026-W53", "2027-01-04, 2027-W01", "2024-12-30, 2025-W01"})
    void weeksBelongToTheYearOfTheirThursday(LocalDate day, String week) {
        assertThat(Allowed.week(day)).isEqualTo(week);
    }

    @ParameterizedTest
    @CsvSource({"1, <3", "2, <3", "3, 3-9", "9, 3-9", "10, 10-24", "49, 25-49", "99, 50-99", "100, 100plus"})
    void numbersOfPeopleAsBands(long people, String band) {
        assertThat(told(Map.of("teilnehmende_anzahl", people))).containsExactly(Map.entry("teilnehmende_anzahl", band));
    }

    @Test
    void freeTextNever() {
        assertThat(told(Map.of("kurznotiz", "laerm", "thema", "laerm")))
                .containsEntry("thema", "laerm")
                .containsEntry(Allowed.LEFT_OUT, "kurznotiz")
                .hasSize(2);
    }

    @Test
    void whatIsNeitherCodeNorNumberIsNamedButNotTold() {
        var told = told(Map.of(
                "anderes",
                "Frau Beispiel war da",
                "name",
                "Beispiel",
                "festgelegt",
                Map.of("commitment", "ab"),
                "gemischt",
                List.of("laerm", "Frau Beispiel")));

        assertThat(told).containsExactly(Map.entry(Allowed.LEFT_OUT, "anderes|festgelegt|gemischt|name"));
    }

    @Test
    void rowsOfAListOneByOne() {
        assertThat(told(Map.of("punkte", List.of(Map.of("art", "zeit", "kurznotiz", "x"), Map.of("art", "raum")))))
                .containsEntry("punkte.1.art", "zeit")
                .containsEntry("punkte.2.art", "raum")
                .containsEntry(Allowed.LEFT_OUT, "punkte.1.kurznotiz")
                .hasSize(3);
    }

    @Test
    void languagesBelongToTheRunAndGroupsStandElsewhere() {
        Map<String, Object> answers = Map.of(
                "sprachen_bedarf",
                List.of("tr", "de"),
                "parteigruppen",
                List.of(Map.of("alias", "A", "sprachen_bedarf", List.of("ar"))));

        assertThat(told(answers)).isEmpty();
        assertThat(Allowed.languages(answers)).containsExactly("ar", "de", "tr");
    }

    private static Map<String, Object> told(Map<String, Object> answers) {
        return Allowed.of("", answers, Set.of("kurznotiz"));
    }
}
