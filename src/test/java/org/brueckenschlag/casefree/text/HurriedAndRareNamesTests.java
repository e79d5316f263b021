package org.brueckenschlag.casefree.text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Surnames that no list knows, in small letters or behind a comma, and where a finding ends. Nobody here exists. */
class HurriedAndRareNamesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gestern hat fr. dr. Wiesehöfer-Klamt angerufen | fr. dr. Wiesehöfer-Klamt",
                "mit frau dr. szczepanek gesprochen | frau dr. szczepanek",
                "mit hr dr klöckenhoff telefoniert | hr dr klöckenhoff",
                "tel von hr oberdieck-lüth, erst nach 18 h anrufen | hr oberdieck-lüth",
                "geburtstag ist am 03. Okt. 1987, wollte sie nicht sagen | 03. Okt. 1987",
                "Vermieter Klaus-Dieter Strothotte antwortet nicht | Vermieter Klaus-Dieter Strothotte",
                "Звонил Тагир Абдусаламов, группа ждёт ответа | Тагир Абдусаламов",
                "steht unterm Nussbaum 9, 2. Etage | unterm Nussbaum 9, 2. Etage",
                "rückruf bei herrn kaltofen erbeten | herrn kaltofen",
                "Spoke to mrs. okonjo-baptiste, she will chair the group | mrs. okonjo-baptiste",
                "p. wyrzykowska prosi o termin po 16, grupa się zgadza | p. wyrzykowska",
                "pani wyrzykowska prosi o termin po 16, grupa się zgadza | pani wyrzykowska",
                "господин рябоконев не пришёл | господин рябоконев",
                "Der Sprecher der Mietergruppe, Olayinka Adebambo, bringt sie mit | Olayinka Adebambo",
                "Tendai Mukwashi offered to translate for the group | Tendai Mukwashi",
                "Sąsiadka Bożydara mówi, że przyjdzie z grupą | Sąsiadka Bożydara",
                "المجموعة تنتظر السيد مروان القصاب اليوم | السيد مروان القصاب",
                "Protokoll an sabine punkt kotthoff ät posteo punkt de schicken | sabine punkt kotthoff ät posteo punkt de",
                "Tipp von Gunhild Wrzesniok: Donnerstag früher anfangen | Gunhild Wrzesniok",
                "جميل محمود يشتكي من الضجيج | جميل محمود",
                "Frau Nummer ist da | Frau Nummer",
                "Laut Kowalczyk klappt es | Kowalczyk",
                "Anruf von Kowalczyk wegen Müll | Kowalczyk",
                "Familie in der Beisenstraße 17 beschwert sich | in der Beisenstraße 17",
                "Streit im Haus an der Beisenstraße 17 | Haus an der Beisenstraße 17",
            })
    void oneIsFoundToTheLetter(String note, String somebody) {
        Asked.findsNothingBut(somebody, note);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mit fr dr gesprochen, termin steht",
                "herrn gesprochen haben wir nicht",
                "mit fr vormittags-termin vereinbart",
                "Treffen am 3. Okt. 2026, 18 Uhr",
                "Lilien und Daisy-Beete, Bill ist bezahlt",
                "fr. dr. termin verschoben",
                "ms teams geht nicht, p. 12 nachlesen",
                "Kitchen Committee said no, Pizza Roma called back",
                "Angebote, Kaffee Kuchen, Getränke",
                "Laut Vermieter und laut Verwaltung klappt es",
                "Anruf von Verwaltung und Polizei",
                "An Karfreitag ruht der Betrieb, an Pfingsten ist Straßenfest",
                "أين مفتاح القاعة والممر طويل",
                "Frau Nr. 5 auf der Liste fehlt, Familie Nummer 12 kommt",
                "Themen: Müll, Lärm (Hausordnung), Garten",
                "Werte [0..1000000] sind erlaubt, auch 0..500",
            })
    void nobodyIs(String note) {
        Asked.findsNobodyIn(note);
    }
}
