package org.brueckenschlag.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Everything in a form's JSON that people can read, wherever it stands. */
final class FormPassages {

    private static final JsonFactory JSON = new JsonFactory();

    private static final Set<String> NAMES = Set.of("id", "key", "path", "value");
    private static final Set<String> MACHINES = Set.of("type", "executionPlatform", "executionPlatformVersion");
    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z_]{1,40}");

    private final JsonParser json;

    private FormPassages(JsonParser json) {
        this.json = json;
    }

    /** Empty where the form is no JSON: nobody knows what would be words in it. */
    static Optional<List<Passage>> of(String form) {
        var all = new ArrayList<Passage>();
        try (var parser = JSON.createParser(ObjectReadContext.empty(), form)) {
            var passages = new FormPassages(parser);
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                passages.object(all);
            }
        } catch (JacksonException broken) {
            return Optional.empty();
        }
        return Optional.of(all);
    }

    /** Its id may stand behind its words. */
    private void object(List<Passage> into) {
        var own = new ArrayList<Passage>();
        String id = null;
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = json.currentName();
            if (!PLAIN_NAME.matcher(name).matches()) {
                own.add(Passage.of(name, null, line()));
            }
            var token = json.nextToken();
            if (name.equals("id") && token == JsonToken.VALUE_STRING) {
                id = json.getString();
            }
            value(name, token, own);
        }
        for (var passage : own) {
            into.add(passage.at(id));
        }
    }

    private void value(String name, @Nullable JsonToken token, List<Passage> into) {
        if (token == JsonToken.START_OBJECT) {
            object(into);
        } else if (token == JsonToken.START_ARRAY) {
            for (var next = json.nextToken(); next != null && next != JsonToken.END_ARRAY; next = json.nextToken()) {
                value(name, next, into);
            }
        } else if (token == JsonToken.VALUE_STRING && !MACHINES.contains(name)) {
            var text = json.getString();
            into.add(NAMES.contains(name) ? Passage.name(text, null, line()) : Passage.of(text, null, line()));
        }
    }

    private int line() {
        return json.currentTokenLocation().getLineNr();
    }
}
