package org.brueckenschlag.casefree.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;

/** Which words of a German note are proper nouns, after the model of Apache OpenNLP (universal tags). */
final class PartsOfSpeech {

    private static final String MODEL = "/opennlp-de-ud-gsd-pos-1.3-2.5.4.bin";
    private static final Pattern TOKEN = Pattern.compile("\\p{L}+(?:-\\p{L}+)*+|\\d+(?:[.,]\\d+)*+|[^\\s\\p{L}\\d]");

    private final MaxentModel tagger;
    private final POSContextGenerator context;

    private PartsOfSpeech(POSModel model) {
        tagger = model.getArtifact("pos.model");
        context = model.getFactory().getPOSContextGenerator(0);
    }

    static PartsOfSpeech shipped() {
        try (var stream = PartsOfSpeech.class.getResourceAsStream(MODEL)) {
            if (stream == null) {
                throw new IllegalStateException("missing on the class path: " + MODEL);
            }
            return new PartsOfSpeech(new POSModel(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One tag for each word of the note. */
    List<String> of(Note note) {
        var tokens = new ArrayList<String>();
        var isWord = new ArrayList<Boolean>();
        var matcher = TOKEN.matcher(note.text());
        while (matcher.find()) {
            tokens.add(matcher.group());
            isWord.add(Character.isLetter(matcher.group().codePointAt(0)));
        }
        var tags = tag(tokens.toArray(String[]::new));
        var tagsOfWords = new ArrayList<String>();
        for (int at = 0; at < tags.length; at++) {
            if (isWord.get(at)) {
                tagsOfWords.add(tags[at]);
            }
        }
        return tagsOfWords;
    }

    /**
     * The likeliest tag after those before; OpenNLP's own search keeps three ways open: ten times slower, the same
     * tags.
     */
    private String[] tag(String[] tokens) {
        var tags = new String[tokens.length];
        for (int at = 0; at < tokens.length; at++) {
            tags[at] = tagger.getBestOutcome(tagger.eval(context.getContext(at, tokens, tags, null)));
        }
        return tags;
    }
}
