package org.brueckenschlag.casefree.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.AbstractList;
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

    /** One tag for each word of the note; asked for one, it reads no further than that. */
    List<String> of(Note note) {
        return new Tags(note);
    }

    private final class Tags extends AbstractList<String> {

        private final int size;
        private final String[] tokens;
        private final String[] tags;
        /** Of each word among the tokens. */
        private final int[] places;

        private int read;

        Tags(Note note) {
            var written = new ArrayList<String>();
            size = note.words().size();
            places = new int[size];
            var words = 0;
            var matcher = TOKEN.matcher(note.text());
            while (matcher.find()) {
                if (Character.isLetter(matcher.group().codePointAt(0))) {
                    places[words] = written.size();
                    words++;
                }
                written.add(matcher.group());
            }
            tokens = written.toArray(String[]::new);
            tags = new String[tokens.length];
        }

        @Override
        public String get(int word) {
            for (; read <= places[word]; read++) {
                tags[read] = tag(read);
            }
            return tags[places[word]];
        }

        /**
         * The likeliest tag after those before; OpenNLP's own search keeps three ways open: ten times slower, the same
         * tags.
         */
        private String tag(int at) {
            return tagger.getBestOutcome(tagger.eval(context.getContext(at, tokens, tags, null)));
        }

        @Override
        public int size() {
            return size;
        }
    }
}
