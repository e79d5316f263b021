package org.brueckenschlag.audit.export;

import java.util.List;

/** Writes XHTML; what comes in as text can never become an element. */
final class Html {

    private final StringBuilder out = new StringBuilder();

    Html open(String tag) {
        out.append('<').append(tag).append('>');
        return this;
    }

    Html close(String tag) {
        out.append("</").append(tag).append(">\n");
        return this;
    }

    Html text(String text) {
        out.append(escaped(text));
        return this;
    }

    Html element(String tag, String text) {
        return open(tag).text(text).close(tag.split(" ", 2)[0]);
    }

    /** A table whose first row are its headings, each also at the head of the next page. */
    Html table(String kind, List<String> headings, List<List<String>> rows) {
        open("table class=\"" + kind + "\"").open("thead").open("tr");
        for (var column = 0; column < headings.size(); column++) {
            element("th scope=\"col\" class=\"c" + column + "\"", headings.get(column));
        }
        close("tr").close("thead").open("tbody");
        for (var row : rows) {
            open("tr");
            row.forEach(cell -> element("td", cell));
            close("tr");
        }
        return close("tbody").close("table");
    }

    /** A table of facts: each row has its heading at the left. */
    Html facts(List<List<String>> rows) {
        open("table class=\"facts\"").open("tbody");
        for (var row : rows) {
            open("tr")
                    .element("th scope=\"row\"", row.getFirst())
                    .element("td", row.getLast())
                    .close("tr");
        }
        return close("tbody").close("table");
    }

    static String escaped(String text) {
        return XmlText.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
