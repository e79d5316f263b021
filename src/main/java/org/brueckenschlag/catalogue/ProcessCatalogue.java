package org.brueckenschlag.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.brueckenschlag.forms.FormSchema;
import org.brueckenschlag.shared.AgencyId;

/**
 * What is deployed, and how it is called in each language. Everything is immutable and kept in memory.
 *
 * <p>A version with a stored file that is not the one that was deployed is not run: it is in no list, and its forms are
 * refused. Its model and words come from copies that are proven to be what was deployed; where there are none, the
 * model has nothing but key and version.
 */
public interface ProcessCatalogue {

    /** The versions that new matters of that agency start on, by name. */
    List<ProcessModel> startable(AgencyId agency);

    /** The newest version of each process that agency works with, also of those that only others call. */
    List<ProcessModel> latest(AgencyId agency);

    /**
     * The version a new matter of that agency starts on.
     *
     * @throws org.brueckenschlag.shared.Refused where somebody has altered it; an older one would be a silent answer
     */
    Optional<ProcessModel> latest(String key, AgencyId agency);

    /** A version that was found in a matter or a task. */
    ProcessModel model(ProcessVersionId version);

    /**
     * The form as it was deployed with that version, labels in that language (German where the package has no
     * translation).
     */
    FormSchema form(ProcessVersionId version, String formKey, Locale locale);

    /** The form-js JSON as it was deployed, for REST. */
    String formJson(ProcessVersionId version, String formKey);

    /**
     * The words of that version's package in that language; values of lists are called as the agency of whoever acts
     * calls them.
     */
    Labels labels(ProcessVersionId version, Locale locale);

    /** The same for an agency, whoever acts. */
    default Labels labels(ProcessVersionId version, Locale locale, AgencyId agency) {
        return labels(version, locale);
    }

    /** Whether a stored file of that version is not the one that was deployed, as far as this node has looked. */
    boolean isAltered(ProcessVersionId version);

    /** To be asked before anything of that version is run. */
    default void requireUnaltered(ProcessVersionId version) {
        if (isAltered(version)) {
            throw ModelAltered.refused();
        }
    }

    /** Words of one package in one language; German comes from the model and the forms themselves. */
    interface Labels {

        String process();

        /** What the process is for, one to three sentences; empty without. */
        String purpose();

        /** Label of an element; its id where the model has none. */
        String element(String id);

        /** Text property of an element ({@code danach}, {@code abschluss}, {@code folge}, {@code hinweis}). */
        Optional<String> text(String elementId, String property);

        /** Label of a lane. */
        String lane(String lane);

        /**
         * Label of a code wherever the package's forms offer it: {@code value("ort_typ", "innenhof")}; the code itself
         * if unknown.
         */
        String value(String fieldKey, String value);

        /** Label of a field; inside row lists too. */
        String field(String fieldKey);

        /** Any other key of the package's texts ({@code titel.ort_typ.innenhof}); German where it is not translated. */
        default Optional<String> word(String key) {
            return Optional.empty();
        }
    }
}
