package org.brueckenschlag.casefree.text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Shortened salutations, adjectives that are persons elsewhere, and novels: what the words around say. Nobody in these
 * sentences exists.
 */
class WhatGrammarTellsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "termin mit hrn. petermann verschoben",
                "mit hrn petermann gesprochen",
                "mit hr petermann gesprochen",
                "hr. stallmeier sagt ab",
                "fam. petermann zieht aus",
                "mit fr. petermann telefoniert",
                "von fr overkamp kam eine absage",
                "Junge Mohamed kam",
                "Роман Толстой пришёл на встречу",
                "Роман Лобода пришёл на встречу",
            })
    void aPersonIsFound(String note) {
        Asked.findsSomebodyIn(note);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "öffnungszeiten mo. bis fr. nachmittags",
                "für fr. abend geplant",
                "laut fr. protokoll",
                "mit hr besprochen, was gesendet wird",
                "Junge Frauen wünschen sich eigene Zeiten",
                "Junge Männer und Junge Frauen",
                "Junge Bauern und Junge Polen",
                "Клуб читает Роман Толстого",
                "Роман Достоевского вызвал спор",
                "Роман Чехова и повесть Толстого",
            })
    void whereGrammarSaysOtherwiseNobodyIs(String note) {
        Asked.findsNobodyIn(note);
    }
}
