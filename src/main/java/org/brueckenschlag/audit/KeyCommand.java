package org.brueckenschlag.audit;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.brueckenschlag.audit.log.SigningKey;
import org.brueckenschlag.shared.Texts;

/** {@code brueckenschlag key [--next] FILE}: makes a key that seals the log. Needs neither database nor settings. */
public final class KeyCommand {

    private static final String NEXT = "--next";

    private KeyCommand() {}

    /**
     * @param arguments those behind {@code key}
     * @return exit code: 0 made, 2 not made, with a sentence why
     */
    public static int run(String... arguments) {
        // Not the standard stream, whose encoding is the machine's: the sentences have umlauts everywhere.
        try (var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            return run(List.of(arguments), out);
        }
    }

    static int run(List<String> arguments, PrintStream out) {
        var texts = Texts.in(Texts.GERMAN);
        var takesOver = arguments.contains(NEXT);
        var files =
                arguments.stream().filter(argument -> !argument.equals(NEXT)).toList();
        if (files.size() != 1 || files.getFirst().startsWith("--")) {
            out.println(texts.get("audit.key.usage"));
            return 2;
        }
        var file = files.getFirst();
        try {
            var key = made(Path.of(file), takesOver);
            out.println(texts.get(takesOver ? "audit.key.made-next" : "audit.key.made", file, key.verifierKey()));
            return 0;
        } catch (FileAlreadyExistsException e) {
            out.println(texts.get("audit.key.exists", e.getFile()));
        } catch (NoSuchFileException e) {
            out.println(texts.get("audit.key.none-yet", file));
        } catch (IOException | InvalidPathException e) {
            out.println(texts.get("audit.key.failed", file));
        }
        return 2;
    }

    private static SigningKey made(Path file, boolean takesOver) throws IOException {
        return takesOver ? SigningKeys.createNext(file) : SigningKeys.create(file);
    }
}
