package org.brueckenschlag.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.brueckenschlag.casefree.WrittenText;
import org.brueckenschlag.shared.Refused;

/**
 * The workshop's drafts of the actor's agency: begun from the version in use, saved as one types, sent, and released by
 * a second person. What is asked of a draft of another agency is answered as if there were none.
 *
 * <p>Every method refuses {@code catalogue.may-not-redesign} whoever is no Leitung, and {@code catalogue.draft-unknown}
 * a draft that is not there.
 */
public interface Drafts {

    /** Longest file that a draft takes, in signs. */
    int LONGEST_FILE = 1_000_000;

    /** Longest word to the second person, in signs. */
    int LONGEST_NOTE = 280;

    /** Whether the actor redesigns at all. */
    boolean mayRedesign();

    /** Those that are open or sent, the newest first. */
    List<Draft> underWork();

    /**
     * A draft of that process; the one that is under work where there is one, for two of the same process would undo
     * each other.
     *
     * @throws Refused {@code catalogue.process-unknown}, {@code catalogue.model-altered} where somebody has altered
     *     what it would begin with
     */
    Draft begin(String process);

    Draft find(String id);

    /** What it and its steps are called: as in the version it began with, or as it says itself where there was none. */
    ProcessCatalogue.Labels words(Draft draft, Locale locale);

    /** Those that the draft itself has by now; while it is half drawn, those it began with. */
    default ProcessCatalogue.Labels wordsNow(Draft draft, Locale locale) {
        try {
            return opened(draft.id()).words(locale);
        } catch (Refused halfDrawn) {
            return words(draft, locale);
        }
    }

    /** Whether it says as much as what it began with; how its files are laid out does not count. */
    default boolean isUnchanged(Draft draft) {
        return DraftContents.saysTheSame(begunWith(draft.id()), files(draft.id()));
    }

    /** Its files as they are now, by name. */
    Map<String, String> files(String id);

    /**
     * The same, read.
     *
     * @throws Refused {@code catalogue.draft-unreadable} where it is half-drawn
     */
    OpenedPackage opened(String id);

    /**
     * Keeps files as they are now, all or none. Errors do not keep a draft from being kept, but texts that give a
     * person away do.
     *
     * @param revision the one that was seen
     * @param changed whole contents by name; an empty one takes the file out
     * @return the draft with its next revision, and what {@link #check} would say
     * @throws Refused {@code catalogue.draft-changed} where somebody else has saved meanwhile,
     *     {@code catalogue.draft-not-open}, {@code catalogue.draft-too-long}, {@code catalogue.draft-person}
     */
    Saved save(String id, int revision, Map<String, String> changed);

    /** What the deployment policy says to it, errors and warnings. */
    List<PackageFinding> check(String id);

    /** Its files as they were when it was begun, by name. */
    Map<String, String> begunWith(String id);

    /**
     * What it changes, in words: of the version it began with; of a new process all that it says.
     *
     * @throws Refused {@code catalogue.draft-unreadable} where it is half-drawn
     */
    List<VersionChange> changes(String id, Locale locale);

    /**
     * Asks a second person for the release.
     *
     * @throws Refused {@code catalogue.draft-has-errors}, {@code catalogue.draft-unchanged},
     *     {@code catalogue.draft-outdated} where another version has been released meanwhile, and as {@link #save}
     */
    Draft send(String id, int revision, ChangeReason reason, WrittenText note);

    /** Takes a draft that was sent back to work. */
    Draft takeBack(String id);

    /**
     * The second person does not release it so, and says why.
     *
     * @param why not empty
     * @throws Refused {@code catalogue.draft-four-eyes} where the actor could not release it either,
     *     {@code catalogue.draft-note}, {@code catalogue.draft-changed}, {@code catalogue.draft-not-sent}
     */
    Draft giveBack(String id, int revision, WrittenText why);

    /** Whether its release makes or made the agency follow the shared version again, and every later one. */
    boolean returnsToShared(Draft draft);

    /**
     * Whether another version has been released since it was begun: it is under work, but neither sent nor released any
     * more.
     */
    boolean isOutdated(Draft draft);

    /** Whether the actor may release it: neither who sent it nor who changed it last. */
    boolean mayRelease(Draft draft);

    /** As {@link #release(String, int, WrittenText)}, without a word. */
    default Draft release(String id, int revision) {
        return release(id, revision, WrittenText.of(""));
    }

    /**
     * Puts it to work for new matters of the agency.
     *
     * @param note what the second person has to say about it; may be empty
     * @throws Refused {@code catalogue.draft-four-eyes}, {@code catalogue.draft-note}, and as {@link #send}
     */
    Draft release(String id, int revision, WrittenText note);

    /** Gives it up. Its files stay until they are cleaned up. */
    void discard(String id);

    /** A draft that was just kept, and what speaks against it. */
    record Saved(Draft draft, List<PackageFinding> findings) {

        public Saved {
            findings = List.copyOf(findings);
        }
    }
}
