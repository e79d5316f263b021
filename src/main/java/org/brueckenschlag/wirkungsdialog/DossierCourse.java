package org.brueckenschlag.wirkungsdialog;

import java.util.ArrayList;
import java.util.List;
import org.brueckenschlag.wirkungsdialog.DossierText.Block;
import org.brueckenschlag.wirkungsdialog.Indicators.Trend;

/** What a dossier says of when enquiries came and where they led: each as a picture, and as a table. */
final class DossierCourse {

    private final DossierSource source;
    private final DossierWords words;

    DossierCourse(DossierSource source, DossierWords words) {
        this.source = source;
        this.words = words;
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        var course = source.figures().course();
        if (course.tellsOfNone()) {
            return blocks;
        }
        var text = new CourseText(words.figures(), this::end);
        blocks.add(new Block.Heading(words.texts().get("ui.figures.season")));
        if (course.seasons().isEmpty()) {
            blocks.add(new Block.Paragraph(words.text("course.untold")));
            return blocks;
        }
        blocks.add(text.columns(course.seasons()));
        blocks.add(text.table(course.seasons()));
        blocks.add(new Block.Heading(words.texts().get("ui.figures.flows")));
        if (course.flows().isEmpty()) {
            blocks.add(new Block.Paragraph(words.text("course.no-flows")));
            return blocks;
        }
        var ordered = course.mostFirst();
        blocks.add(new Block.Paragraph(words.texts().get("ui.figures.flows.about")));
        blocks.add(text.bands(ordered));
        blocks.add(text.table(ordered));
        return blocks;
    }

    /** As the newest version of the process of the enquiries calls it. */
    private String end(String code) {
        return source.figures().figures().stream()
                .map(Trend::now)
                .filter(figure -> figure.indicator().id().equals(YearCourse.INDICATOR))
                .flatMap(figure -> figure.indicator().processes().stream())
                .flatMap(process -> words.catalogue().latest(process, words.agency()).stream())
                .map(model -> words.labels(model.id()).value("ende_code", code))
                .findFirst()
                .orElse(code);
    }
}
