package org.brueckenschlag.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.brueckenschlag.casefree.TextGuard;
import org.brueckenschlag.casefree.Vocabulary;
import org.brueckenschlag.shared.AgencyId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long somebody who types waits for the text guard. */
final class GuardSpeed implements Benchmark {

    /** 280 signs, the most that a Kurznotiz may have. */
    private static final String CLEAN =
            "Gespräch mit beiden Gruppen im Innenhof: Ruhezeiten ab 22 Uhr, Grillen freitags, Müll nach Plan. Gruppe B bittet um Übersetzung, die Hausverwaltung stellt den Raum, nächstes Treffen am 14.03.2026 um 18:30 Uhr im Bürgerhaus Nord, 24 Personen, das Protokoll folgt bald per Aushang!!";

    private static final String FULL =
            "Frau Yilmaz, Lindenstraße 14, Tel. 0176 04069012, schrieb an hof@example.org: ihr Sohn und Mehmet Kaya parken mit DO-XY 1234 im Hof. Herr K. ist krank. Konto DE89 3704 0044 0532 0130 00, geb. 12.03.1969, Az. 12 K 345/23, insta @hof.rebell, 51.51357, 7.46533. Alles bitte streichen";

    /** What the thread itself did, whoever else was at work on the machine. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final int WARM_UP = 2_000;
    private static final int OWN_WORDS = 500;

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
        var guard = TextGuard.shipped();
        UnaryOperator<String> alone =
                text -> guard.check(text, Vocabulary.none()).outcome().key();
        var agency = new AgencyId("guard");
        var product = arena.product(Database.Kind.H2, Product.Way.SEALED_WHEN_ASKED);
        name(agency, product.tables());
        UnaryOperator<String> asked = text -> product.judged(agency, text);
        return new Figures(
                List.of(
                        "note",
                        "signs",
                        "median, ms",
                        "99 of 100 below, ms",
                        "of the processor: median, ms",
                        "99 of 100 below, ms"),
                List.of(
                        row("about groups", CLEAN, rounds, alone),
                        row("with everything in it", FULL, rounds, alone),
                        row("about groups, while somebody types", CLEAN, rounds, asked),
                        row("with everything in it, while somebody types", FULL, rounds, asked)),
                """
                One thread, lists and model read before; %,d checks each, after as many to warm up. While somebody types: \
                through the program with its database, in an agency that has named %,d places and institutions of its own; \
                they are kept in memory until the agency changes one, for ten seconds at most where another node changes it.""".formatted(rounds, OWN_WORDS));
    }

    /** As the lists of an agency are stored. */
    private static void name(AgencyId agency, JdbcClient tables) {
        for (int number = 0; number < OWN_WORDS; number++) {
            tables.sql("""
                    INSERT INTO reference_value (agency, list_, code, version_, german, english, turkish, formerly, position_)
                    VALUES (:agency, 'sozialraum', :code, 1, :name, :name, :name, '', :number)
                    """)
                    .param("agency", agency.value())
                    .param("code", "r" + number)
                    .param("name", "Sozialraum Am Anger " + number)
                    .param("number", number)
                    .update();
        }
    }

    private static List<String> row(String name, String text, int rounds, UnaryOperator<String> guard) {
        var milliseconds = new ArrayList<Double>();
        var ofProcessor = new ArrayList<Double>();
        for (int round = 0; round < 2 * rounds; round++) {
            var beganOnProcessor = THREADS.getCurrentThreadCpuTime();
            var began = System.nanoTime();
            var verdict = guard.apply(text);
            var took = (System.nanoTime() - began) / 1e6;
            var worked = (THREADS.getCurrentThreadCpuTime() - beganOnProcessor) / 1e6;
            if (!verdict.equals(text.equals(CLEAN) ? "allowed" : "blocked")) {
                throw new IllegalStateException("another verdict than this note should have: " + verdict);
            }
            if (round >= rounds) {
                milliseconds.add(took);
                ofProcessor.add(worked);
            }
        }
        var sample = new Sample(milliseconds);
        var work = new Sample(ofProcessor);
        return List.of(
                name,
                Integer.toString(text.length()),
                "**" + Sample.words(sample.median()) + "**",
                Sample.words(sample.quantile(0.99)),
                "**" + Sample.words(work.median()) + "**",
                Sample.words(work.quantile(0.99)));
    }
}
