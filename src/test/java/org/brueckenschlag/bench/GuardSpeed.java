package org.brueckenschlag.bench;

import java.util.ArrayList;
import java.util.List;
import org.brueckenschlag.casefree.TextGuard;
import org.brueckenschlag.casefree.Vocabulary;

/** How long somebody who types waits for the text guard. */
final class GuardSpeed implements Benchmark {

    /** 280 signs, the most that a Kurznotiz may have. */
    private static final String CLEAN =
            "Gespräch mit beiden Gruppen im Innenhof: Ruhezeiten ab 22 Uhr, Grillen freitags, Müll nach Plan. Gruppe B bittet um Übersetzung, die Hausverwaltung stellt den Raum, nächstes Treffen am 14.03.2026 um 18:30 Uhr im Bürgerhaus Nord, 24 Personen, das Protokoll folgt bald per Aushang!!";

    private static final String FULL =
            "Frau Yilmaz, Lindenstraße 14, Tel. 0176 04069012, schrieb an hof@example.org: ihr Sohn und Mehmet Kaya parken mit DO-XY 1234 im Hof. Herr K. ist krank. Konto DE89 3704 0044 0532 0130 00, geb. 12.03.1969, Az. 12 K 345/23, insta @hof.rebell, 51.51357, 7.46533. Alles bitte streichen";

    private static final int WARM_UP = 2_000;

    @Override
    public String name() {
        return "guard";
    }

    @Override
    public String question() {
        return "How long does the text guard look at 280 signs? (target: below 5 ms)";
    }

    @Override
    public Figures run(Arena arena, Size size) {
        var rounds = (int) Math.min(WARM_UP, size.rows());
        return new Figures(
                List.of("note", "signs", "median, ms", "99 of 100 below, ms"),
                List.of(row("about groups", CLEAN, rounds), row("with everything in it", FULL, rounds)),
                "One thread, lists and model read before; %,d checks each, after as many to warm up."
                        .formatted(rounds));
    }

    private static List<String> row(String name, String text, int rounds) {
        var guard = TextGuard.shipped();
        var milliseconds = new ArrayList<Double>();
        for (int round = 0; round < 2 * rounds; round++) {
            var began = System.nanoTime();
            var verdict = guard.check(text, Vocabulary.none());
            var took = (System.nanoTime() - began) / 1e6;
            if (verdict.findings().isEmpty() != text.equals(CLEAN)) {
                throw new IllegalStateException("another verdict than this note should have: " + verdict.outcome());
            }
            if (round >= rounds) {
                milliseconds.add(took);
            }
        }
        var sample = new Sample(milliseconds);
        return List.of(
                name,
                Integer.toString(text.length()),
                "**" + Sample.words(sample.median()) + "**",
                Sample.words(sample.quantile(0.99)));
    }
}
