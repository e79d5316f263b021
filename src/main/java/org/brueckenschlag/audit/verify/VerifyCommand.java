package org.brueckenschlag.audit.verify;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.brueckenschlag.audit.verify.Verification.Known;
import org.brueckenschlag.shared.Texts;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code verify FILE [--key VKEY] [--since CHECKPOINT-FILE] [--document FILE] [--lang de|en|tr]}. Prints the verdict
 * and nothing else.
 */
public final class VerifyCommand {

    private static final long LONGEST_CHECKPOINT = 1 << 20;

    private @Nullable String file;
    private @Nullable String key;
    private @Nullable String since;
    private @Nullable String document;
    private Locale language = Texts.GERMAN;

    private VerifyCommand() {}

    /**
     * @param arguments those behind {@code verify}
     * @return exit code: 0 intact, 1 altered, 2 unreadable
     */
    public static int run(String... arguments) {
        // Not the standard stream, whose encoding is the machine's: a verdict in German has umlauts everywhere.
        try (var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            return run(out, arguments);
        }
    }

    /** As {@link #run(String...)}, with the verdict written elsewhere. */
    public static int run(PrintStream out, String... arguments) {
        var command = new VerifyCommand();
        var verdict = command.verdict(arguments);
        out.println(VerdictText.of(verdict, Texts.in(command.language)));
        return verdict.code();
    }

    private Verdict verdict(String... arguments) {
        try {
            read(arguments);
            if (file == null) {
                throw Fault.USAGE.in("");
            }
            return Verification.of(
                    Path.of(file),
                    new Known(key, since == null ? null : checkpoint(since), document == null ? null : hash(document)));
        } catch (FaultFound found) {
            return new Verdict.Faulty(found.fault(), null, found.what());
        } catch (InvalidPathException e) {
            return new Verdict.Faulty(Fault.NO_FILE, null, String.valueOf(file));
        }
    }

    private void read(String... arguments) throws FaultFound {
        var wrong = "";
        for (var place = 0; place < arguments.length; place++) {
            var argument = arguments[place];
            var isOption = argument.startsWith("--");
            var assigned = isOption ? argument.indexOf('=') : -1;
            var name = assigned < 0 ? argument : argument.substring(0, assigned);
            var value = assigned >= 0
                    ? argument.substring(assigned + 1)
                    : isOption && place + 1 < arguments.length ? arguments[++place] : null;
            if (isOption && value != null && option(name, value)) {
                continue;
            }
            if (isOption || file != null) {
                wrong = argument;
            } else {
                file = argument;
            }
        }
        if (!wrong.isEmpty()) {
            throw Fault.USAGE.in(wrong);
        }
    }

    private boolean option(String name, String value) {
        switch (name) {
            case "--key" -> key = value;
            case "--since" -> since = value;
            case "--document" -> document = value;
            case "--lang" -> {
                language = Locale.forLanguageTag(value);
                return Texts.LANGUAGES.stream()
                        .anyMatch(known -> known.getLanguage().equals(language.getLanguage()));
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private static String hash(String file) throws FaultFound {
        try (var in =
                new DigestInputStream(Files.newInputStream(Path.of(file)), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        } catch (IOException e) {
            throw Fault.NO_FILE.in(file);
        }
    }

    private static String checkpoint(String file) throws FaultFound {
        try {
            var path = Path.of(file);
            if (Files.size(path) > LONGEST_CHECKPOINT) {
                throw Fault.SINCE_UNREADABLE.in(file);
            }
            var text = Utf8.read(Files.readAllBytes(path));
            return text.startsWith("{") ? noteIn(text) : text;
        } catch (IOException | IllegalArgumentException e) {
            throw Fault.SINCE_UNREADABLE.in(file);
        }
    }

    /** Whoever asked the program for its checkpoint has kept the answer as it came: JSON around the note. */
    private static String noteIn(String answer) {
        try {
            return JsonMapper.shared().readTree(answer).path("note").asString("");
        } catch (JacksonException e) {
            throw new IllegalArgumentException("neither a note nor an answer with one", e);
        }
    }
}
