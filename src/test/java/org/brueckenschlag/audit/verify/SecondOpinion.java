package org.brueckenschlag.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.brueckenschlag.audit.log.CanonicalJson;

/** Asks the verifier of the browser, which shares no code with ours, about the same exports. */
public final class SecondOpinion {

    static final Path PAGE = Path.of("frontend", "verifier", "pruefung-offline.html");

    private static final Path RUNNER = Path.of("tools", "verifier", "judge.mjs");

    private final Path folder;
    private final List<String> cases = new ArrayList<>();

    /** @param folder where the exports and the questions are laid */
    public SecondOpinion(Path folder) {
        this.folder = folder;
    }

    void base(int number, SortedMap<String, byte[]> files) throws IOException {
        var written = new TreeMap<String, Object>();
        files.forEach((name, bytes) -> written.put(name, Base64.getEncoder().encodeToString(bytes)));
        Files.writeString(folder.resolve("base-" + number + ".json"), CanonicalJson.of(written));
    }

    /** @param about what the runner needs to find the export: {@code zip}, or {@code base} and {@code splices} */
    public synchronized void ask(Map<String, Object> about, Verification.Known known, Verdict ours) {
        var written = new HashMap<String, Object>(about);
        written.put("code", ours.code());
        if (known.key() != null) {
            written.put("key", known.key());
        }
        if (known.since() != null) {
            written.put("since", known.since());
        }
        if (known.document() != null) {
            written.put("document", known.document());
        }
        if (ours instanceof Verdict.Intact intact && intact.document() != null) {
            written.put("version", intact.document().version());
            written.put("newest", intact.document().newest());
        }
        if (ours instanceof Verdict.Faulty faulty) {
            written.put("fault", faulty.fault().key());
            if (faulty.index() != null) {
                written.put("index", faulty.index());
            }
        }
        cases.add(CanonicalJson.of(written));
    }

    /** Fails where the other verdict is another, or names another place. */
    public void mustBeTheSame() throws IOException, InterruptedException {
        Files.write(folder.resolve("cases.jsonl"), cases);
        assumeThat(hasNode()).as("Node for the second verifier").isTrue();
        var judge = new ProcessBuilder("node", RUNNER.toString(), PAGE.toString(), folder.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(judge.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(judge.waitFor()).as(said).isZero();
        assertThat(said).contains(cases.size() + " judged, 0 differences");
    }

    private static boolean hasNode() throws InterruptedException {
        try {
            return new ProcessBuilder("node", "--version").start().waitFor(1, TimeUnit.MINUTES);
        } catch (IOException absent) {
            return false;
        }
    }
}
