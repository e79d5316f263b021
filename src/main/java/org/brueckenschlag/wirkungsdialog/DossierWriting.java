package org.brueckenschlag.wirkungsdialog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.brueckenschlag.wirkungsdialog.DossierText.Block;
import org.brueckenschlag.wirkungsdialog.DossierText.Section;
import org.jspecify.annotations.Nullable;

/** Writes a dossier in one language, in the template's order and under its headings. */
final class DossierWriting {

    private final DossierSource source;
    private final DossierWords words;

    DossierWriting(DossierSource source, DossierWords words) {
        this.source = source;
        this.words = words;
    }

    /**
     * @param version that it is, or would be
     * @param reason why it is written again; null of the first version
     */
    DossierText text(int version, @Nullable CorrectionReason reason) {
        var language = words.texts().locale();
        return new DossierText(
                language,
                words.text("title", String.valueOf(source.year())),
                about(version, reason),
                source.template().sections().stream()
                        .map(section -> new Section(
                                section.part().key(),
                                section.heading().in(language),
                                blocks(section.introduction().in(language), section.part())))
                        .toList());
    }

    private List<String> about(int version, @Nullable CorrectionReason reason) {
        var year = String.valueOf(source.year());
        var about = new ArrayList<String>();
        about.add(words.text("about.version", source.agency().name(), version, words.moment(source.at())));
        if (reason != null) {
            about.add(words.text("about.again", version - 1, words.text("reason." + reason.key())));
        }
        if (source.before() != null) {
            about.add(changed(source.before()));
        }
        if (source.isWithoutData()) {
            about.add(words.text("about.nothing", year));
        }
        if (LocalDate.ofInstant(source.at(), Measure.ZONE).getYear() == source.year()) {
            about.add(words.text("about.running", year));
        }
        var begun = source.begun();
        if (begun != null && isWithinTheYear(begun)) {
            about.add(words.text("about.begun", words.day(begun), year));
        }
        var cycle = source.cycle();
        if (cycle != null && cycle.known().get("snapshot_hash") instanceof String hash) {
            about.add(words.text("about.snapshot", cycle.goals().number(), hash));
        }
        about.add(words.text("about.hidden", source.cells().few()));
        about.add(words.text("about.check"));
        return about;
    }

    /** So that nobody has to lay two versions beside each other. */
    private String changed(DossierSource.Before before) {
        var changes = source.figures().figures().stream()
                .map(Indicators.Trend::now)
                .filter(figure ->
                        before.said(figure).filter(said -> said.isStill(figure)).isEmpty())
                .map(figure -> words.change(before, figure))
                .toList();
        return changes.isEmpty()
                ? words.text("about.unchanged", before.version())
                : words.text("about.changed", before.version(), changes.size(), String.join("; ", changes));
    }

    /** Later than its first weeks: whoever began on the second of January has a whole year. */
    private boolean isWithinTheYear(Instant begun) {
        var day = LocalDate.ofInstant(begun, Measure.ZONE);
        return day.getYear() == source.year() && day.getMonthValue() > 1;
    }

    private List<Block> blocks(String introduction, DossierPart part) {
        var blocks = new ArrayList<Block>();
        if (!introduction.isEmpty()) {
            blocks.add(new Block.Paragraph(introduction));
        }
        blocks.addAll(
                switch (part) {
                    case FIGURES ->
                        Stream.concat(
                                        new DossierFigures(source, words).figures().stream(),
                                        new DossierCourse(source, words).blocks().stream())
                                .toList();
                    case GOALS -> new DossierGoals(source, words).goals();
                    case DEVIATIONS -> new DossierDeviations(source, words).blocks();
                    case CHANGES -> new DossierOrigins(source, words).changes();
                    case QUALITY -> new DossierFigures(source, words).quality();
                    case EVALUATION ->
                        Stream.concat(
                                        new DossierGoals(source, words).evaluation().stream(),
                                        new DossierSurveys(source.surveys(), words).blocks().stream())
                                .toList();
                    case AGREEMENTS -> new DossierGoals(source, words).agreements();
                    case EVIDENCE -> new DossierOrigins(source, words).evidence();
                });
        return blocks;
    }
}
