package org.brueckenschlag.wirkungsdialog;

import java.util.List;
import org.brueckenschlag.casefree.OverrideReason;
import org.brueckenschlag.shared.Finding;
import org.jspecify.annotations.Nullable;

/**
 * The indicators of the actor's agency, for its Koordination and Leitung. Each release is one entry of the trail; what
 * somebody else has released meanwhile is not overwritten, and no version goes away.
 */
public interface IndicatorEditing {

    boolean mayEdit();

    /**
     * In the order of the figures.
     *
     * @throws org.brueckenschlag.shared.Refused {@code indicators.may-not-edit}, as all others
     */
    List<IndicatorVersion> all();

    /**
     * The newest first; the last one is the one that comes with the program, where there is one.
     *
     * @throws org.brueckenschlag.shared.Refused {@code indicators.unknown}
     */
    List<IndicatorVersion> versions(String id);

    /** An indicator without words and formula: what somebody begins with. */
    IndicatorVersion blank();

    /** What its formula may speak of: the processes as they are released now. */
    List<FormulaSource> sources();

    /** All that speaks against it at once; nothing is kept. */
    List<Finding> check(IndicatorVersion draft);

    /**
     * What the figure of that year would be, beside what it is; nothing is kept.
     *
     * @param draft with the version that somebody has seen
     * @throws org.brueckenschlag.shared.Refused {@code indicators.answers} where the formula cannot be reckoned,
     *     {@code indicators.year}
     */
    IndicatorTrial tryOut(IndicatorVersion draft, int year);

    /**
     * Makes it the one that counts, for all years whose facts are there, and has the figures made anew.
     *
     * @param reason why a word that the guard takes for a person may stay
     * @throws org.brueckenschlag.shared.Refused {@code indicators.answers}; {@code indicators.changed-meanwhile}
     */
    IndicatorVersion release(IndicatorVersion draft, @Nullable OverrideReason reason);

    /** Whether figures are being made anew by now. */
    boolean isCatchingUp();
}
