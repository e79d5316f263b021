package org.brueckenschlag.ui.tasks;

import com.vaadin.flow.component.Svg;
import java.util.ArrayList;
import java.util.List;
import org.brueckenschlag.ui.components.Words;
import org.brueckenschlag.ui.progress.ElementState;
import org.brueckenschlag.ui.tasks.Surroundings.Group;
import org.springframework.web.util.HtmlUtils;

/**
 * A small picture of where the matter stands: done filled, now outlined, ahead dashed. Its text twin stands beside it.
 */
class MiniPicture {

    private static final int WIDTH = 268;
    private static final int MIDDLE = WIDTH / 2;
    private static final int BOX_WIDTH = 190;
    private static final int LINE = 17;
    private static final int GAP = 28;
    private static final int LETTERS = 24;
    private static final int GROUPS_A_ROW = 3;

    private final StringBuilder shapes = new StringBuilder();
    private int y = 10;

    private MiniPicture() {}

    /** @param description what the picture shows, in one sentence */
    static Svg of(Surroundings where, String description) {
        var picture = new MiniPicture();
        picture.draw(where);
        var svg = new Svg("<svg class=\"bs-mini\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + WIDTH + " "
                + (picture.y + 6) + "\" role=\"img\" aria-label=\"" + escape(description) + "\">" + picture.shapes
                + "</svg>");
        svg.getElement().getStyle().set("display", "block");
        return svg;
    }

    private void draw(Surroundings where) {
        if (where.before() != null) {
            box(ElementState.DONE, where.before());
            arrow("done");
        }
        if (where.frame() != null) {
            frame(where.frame(), where.groups());
        } else {
            box(ElementState.ACTIVE, where.now());
            y += 8;
        }
        if (where.question() != null) {
            arrow("ahead");
            diamond(where.question());
        }
        for (var label : where.next().stream()
                .map(Surroundings.Next::label)
                .distinct()
                .limit(where.question() == null ? 1 : 0)
                .toList()) {
            arrow("ahead");
            box(ElementState.AHEAD, label);
        }
        if (where.question() != null && !where.next().isEmpty()) {
            arrow("ahead");
            quiet(where.next().stream()
                    .map(Surroundings.Next::label)
                    .distinct()
                    .limit(2)
                    .toList());
        }
    }

    private void box(ElementState state, String label) {
        var lines = lines(label, LETTERS);
        var height = 23 + lines.size() * LINE;
        var left = MIDDLE - BOX_WIDTH / 2;
        shapes.append("<g class=\"").append(state.key()).append("\">");
        rectangle(left, y, BOX_WIDTH, height);
        words(lines, MIDDLE, y + height / 2);
        shapes.append("</g>");
        if (state == ElementState.DONE) {
            tick(left + BOX_WIDTH - 9, y - 8);
        }
        if (state == ElementState.ACTIVE) {
            nowTag(MIDDLE, y + height);
        }
        y += height;
    }

    private void frame(String label, List<Group> groups) {
        var rows = (groups.size() + GROUPS_A_ROW - 1) / GROUPS_A_ROW;
        var height = 44 + rows * 62 + 12;
        shapes.append("<rect class=\"frame\" x=\"8\" y=\"")
                .append(y)
                .append("\" width=\"252\" height=\"")
                .append(height)
                .append("\" rx=\"9\"/>");
        text("frame-words", "middle", lines(label, 34).getFirst(), MIDDLE, y + 25);
        for (int i = 0; i < groups.size(); i++) {
            group(groups.get(i), 15 + (i % GROUPS_A_ROW) * 82, y + 42 + (i / GROUPS_A_ROW) * 62);
        }
        y += height;
    }

    private void group(Group group, int left, int top) {
        // going on at the same time is neither done nor where the reader is
        var style = group.state() == ElementState.ACTIVE && !group.here()
                ? "beside"
                : group.state().key();
        shapes.append("<g class=\"").append(style).append("\">");
        rectangle(left, top, 74, 44);
        words(List.of(Words.of("ui.tasks.group", group.alias())), left + 37, top + 22);
        shapes.append("</g>");
        if (group.state() == ElementState.DONE) {
            tick(left + 66, top - 8);
        }
        if (group.here()) {
            nowTag(left + 37, top + 44);
        }
    }

    private void diamond(String label) {
        shapes.append("<g class=\"ahead\"><path class=\"box\" d=\"M")
                .append(MIDDLE)
                .append(' ')
                .append(y)
                .append("l20 20l-20 20l-20-20z\"/></g>");
        words(List.of("?"), MIDDLE, y + 20);
        var lines = lines(label, 14);
        for (int i = 0; i < lines.size(); i++) {
            text("quiet", "start", lines.get(i), MIDDLE + 28, y + 24 - (lines.size() - 1) * 7 + i * 15);
        }
        y += 40;
    }

    private void quiet(List<String> labels) {
        for (var label : labels) {
            for (var line : lines(label, 36)) {
                y += 14;
                text("quiet", "middle", line, MIDDLE, y);
                y += 2;
            }
        }
    }

    private void arrow(String state) {
        var end = y + GAP - 2;
        shapes.append("<path class=\"edge ")
                .append(state)
                .append("\" d=\"M")
                .append(MIDDLE)
                .append(' ')
                .append(y + 1)
                .append('V')
                .append(end)
                .append("\"/><path class=\"edge ")
                .append(state.equals("done") ? state : "")
                .append("\" d=\"M")
                .append(MIDDLE - 4)
                .append(' ')
                .append(end - 7)
                .append("l4 7l4-7\"/>");
        y += GAP;
    }

    private void rectangle(int x, int top, int width, int height) {
        shapes.append("<rect class=\"box\" x=\"")
                .append(x)
                .append("\" y=\"")
                .append(top)
                .append("\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(height)
                .append("\" rx=\"7\"/>");
    }

    private void tick(int x, int top) {
        shapes.append("<g transform=\"translate(")
                .append(x)
                .append(' ')
                .append(top)
                .append(")\"><rect class=\"tag\" width=\"17\" height=\"17\" rx=\"8.5\"/>"
                        + "<path class=\"tick\" d=\"M4.6 9l2.8 2.8 5-6\"/></g>");
    }

    private void nowTag(int middle, int middleY) {
        shapes.append("<rect class=\"tag\" x=\"")
                .append(middle - 24)
                .append("\" y=\"")
                .append(middleY - 2)
                .append("\" width=\"48\" height=\"20\" rx=\"10\"/>");
        text("tag-words", "middle", Words.of("ui.tasks.now"), middle, middleY + 12);
    }

    private void words(List<String> lines, int middle, int middleY) {
        var first = middleY + 5 - (lines.size() - 1) * LINE / 2;
        for (int i = 0; i < lines.size(); i++) {
            text("", "middle", lines.get(i), middle, first + i * LINE);
        }
    }

    private void text(String style, String anchor, String words, int x, int baseline) {
        shapes.append("<text class=\"")
                .append(style)
                .append("\" text-anchor=\"")
                .append(anchor)
                .append("\" x=\"")
                .append(x)
                .append("\" y=\"")
                .append(baseline)
                .append("\">")
                .append(escape(words))
                .append("</text>");
    }

    /** At most two lines; what does not fit ends in an ellipsis, the text twin has it in full. */
    private static List<String> lines(String label, int letters) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : label.strip().split("\\s+", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        var shown = lines.size() > 2 ? List.of(lines.get(0), lines.get(1) + " …") : lines;
        return shown.stream()
                .map(it -> it.length() > letters + 4 ? it.substring(0, letters + 3) + "…" : it)
                .toList();
    }

    // Labels come from models, and models from managers: never trusted as markup.
    private static String escape(String words) {
        return HtmlUtils.htmlEscape(words);
    }
}
