package org.brueckenschlag.casefree.text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Who wrote what a group reads, and whom a school, a street or a prize is called after, is nobody near; a salutation, a
 * role, a given name alone or a lent book is. Apart from the dead of the textbooks nobody in these sentences exists.
 */
class AuthorsAndNamesakesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lesekreis: diesmal ein Gedicht von Rainer Maria Rilke",
                "Wir lesen den Roman von Hermann Hesse zu Ende",
                "Nächstes Mal das Kinderbuch von Otfried Preußler vorlesen",
                "Chor übt ein Lied von Clara Schumann fürs Sommerfest",
                "Film \"Nosferatu\" von Friedrich Wilhelm Murnau läuft um 19 Uhr",
                "Film \"Das Kabinett am Kanal\" von Friedrich Wilhelm Murnau läuft um 19 Uhr",
                "Gedichte von Annette von Droste-Hülshoff",
                "Novelle von E. Nesbit und Märchen von Wilhelm Hauff",
                "Astrid Lindgrens Gedichte kamen gut an",
                "We read poems by Sylvia Plath and a play by Oscar Wilde on stage",
                "Jane Austen's novels are on the shelf",
                "Czytaliśmy wiersze Wisławy Szymborskiej i powieść Henryka Sienkiewicza",
                "рассказ Антона Чехова обсудили, потом стихи Марины Цветаевой",
                "Читали оповідання Михайла Коцюбинського і казку Івана Франка",
                "Роман Франка читали у клубі",
                "Клуб читает роман Франка",
                "Dzieci czytały bajki Jana Brzechwy, potem sok",
                "Показали фильм Андрея Тарковского, зал полный",
                "Ausstellung über Paula Modersohn-Becker im Flur",
                "Das neue Buch von Paula Modersohn ist da",
                "neues Buch von Otfried Preußler in der Stadtbücherei vorgestellt",
                "Vortrag zu Hannah Arendt gut besucht, 31 gäste",
                "Лекция о Сергее Эйзенштейне в клубе",
                "Orhan Veli'nin şiirleri ve Sabahattin Ali'nin romanı okundu",
                "Lesung Wolfgang Borchert im Stadtteilcafé",
                "Ausstellung Käthe Kollwitz, Lesung Navid Kermani im Juni",
                "książka Olgi Tokarczuk",
                "nowa książka Olgi Tokarczuk na półce",
                "Buch von Astrid Lindgren ausgeliehen",
                "Yaşar Kemal'in kitabı bizde kaldı",
                "Ein Märchen von Gülcan Aydemir wurde vorgelesen",
                "poem by Maya Angelou on the wall",
                "книжка Сергія Жадана лежить у бібліотеці",
                "Czytaliśmy powieść Kafki i wiersz Adama Mickiewicza",
                "Читали рассказ Льва Толстого и стихи Анны Ахматовой",
                "قرأنا قصيدة لمحمود درويش ورواية نجيب محفوظ",
            })
    void authorsAreNobodyNear(String note) {
        Asked.findsNobodyIn(note);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Anna-Seghers-Preis und der Käthe-Kollwitz-Tag sind im Mai",
                "Die Käthe Kollwitz Medaille hängt im Flur",
                "Liceum im. Marii Skłodowskiej-Curie, nagroda im. Ireny Sendlerowej",
                "Гімназія ім. Григорія Сковороди, бібліотека імені Лесі Українки",
                "Премия имени Андрея Сахарова, библиотека им. Максима Горького",
                "Skwer Krzysztofa Komedy: hałas wieczorami",
                "Aziz Nesin Ödülü verildi, Halide Edip Kütüphanesi kapalı",
                "جائزة نجيب محفوظ ومكتبة طه حسين",
            })
    void thoseAfterWhomSomethingIsCalledAreNobodyNear(String note) {
        Asked.findsNobodyIn(note);
    }

    @ParameterizedTest
    @CsvSource({
        "Das Buch von Frau Yılmaz ausgeliehen, Frau Yılmaz",
        "Der Roman von Frau Yılmaz liegt im Büro, Frau Yılmaz",
        "Buch von Petra Hülsmann ausgeliehen und der Lesekreis wartet, Petra Hülsmann",
        "Das Buch von Petra Hülsmann ist noch hier, Petra Hülsmann",
        "ein Gedicht von Ayşe vorgelesen, Ayşe",
        "Gedicht von Petra Hülsmann mitgebracht, Petra Hülsmann",
        "Gedicht von Petra Hülsmann, Petra Hülsmann",
        "Kurzgeschichte von Ines Thormählen im Schaukasten, Ines Thormählen",
        "poem by Helen Ashworth on the wall, Helen Ashworth",
        "Vortrag Petra Hülsmann am 3. Mai, Petra Hülsmann",
        "Thomas Mann vom zweiten Stock beschwert sich, Thomas Mann",
        "książka Olgi Tokarskiej została u nas, Olgi Tokarskiej",
        "książka Adama Kafara została u nas, Adama Kafara",
        "книга Андрея Чеховича осталась у нас, Андрея Чеховича",
        "ein selbstgeschriebenes Gedicht von Petra Hülsmann hängt im Flur, Petra Hülsmann",
        "Das neue Buch von Petra Hülsmann ist noch hier zum Abholen; wurde vergessen, Petra Hülsmann",
        "Das neue Buch von Frau Yılmaz ist da, Frau Yılmaz",
        "Beschwerde über Paula Modersohn im Flur, Paula Modersohn",
        "Film über Nachbarin Paula Weber, Nachbarin Paula Weber",
        "Gedicht von Nachbar Petrovic, Nachbar Petrovic",
        "Roman von Bergmann rief an, Roman von Bergmann",
        "Hala Yılmaz hat angerufen, Hala Yılmaz",
        "Ayşe Yılmaz şiiri okudu, Ayşe Yılmaz",
        "شعر أحمد محمود بالضيق, أحمد محمود",
        "a poem by Mrs Hollister was read, Mrs Hollister",
        "Wiersz pani Nowakowskiej przeczytany, pani Nowakowskiej",
        "Роман Франко приніс ключі, Роман Франко",
        "Роман Лобода пришёл на встречу, Роман Лобода",
        "Роман Франко читав уголос, Роман Франко",
        "Gedicht gut; von Petra Hülsmann kam es nicht, Petra Hülsmann",
        "Gedicht von gestern; Petra Hülsmann fehlte, Petra Hülsmann",
        "Повість принесла Оксана, Оксана",
        "Человек по имени Сергей принёс стихи, Сергей",
        "Ayşe Yılmaz'ın kitabı bizde kaldı, Ayşe Yılmaz",
    })
    void somebodyNearIsFoundBesideAWork(String note, String somebody) {
        Asked.findsNothingBut(somebody, note);
    }
}
