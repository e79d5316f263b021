package org.brueckenschlag.catalogue;

import java.util.List;
import java.util.Locale;
import org.brueckenschlag.forms.FormSchema;
import org.brueckenschlag.shared.AgencyId;

/**
 * Which Kurznotizen an agency lets people write. None at first: Datenschutz releases each field by itself, and can take
 * that back; what is not released is neither shown nor accepted. Both stand in the trail.
 */
public interface NoteFields {

    /** Whether the actor releases and takes back. */
    boolean mayDecide();

    /**
     * Those of the newest versions that the actor's agency works with, by process.
     *
     * @throws org.brueckenschlag.shared.Refused {@code catalogue.may-not-see-notes} unless Datenschutz, Leitung or
     *     Prüfung
     */
    List<NoteField> ofAgency(Locale language);

    /**
     * @throws org.brueckenschlag.shared.Refused {@code catalogue.may-not-decide-notes} unless Datenschutz,
     *     {@code catalogue.note-unknown} where no form of the agency has it
     */
    void release(String process, String form, String field);

    /** @throws org.brueckenschlag.shared.Refused as {@link #release} */
    void takeBack(String process, String form, String field);

    /** Whether people of that agency are asked for it. */
    boolean isReleased(String process, String form, String field, AgencyId agency);

    /** The form as people of that agency fill it in: without what is not released. */
    FormSchema released(String process, FormSchema form, AgencyId agency);

    /** The same for the JSON of a form, for REST. */
    String released(String process, FormSchema form, String formJson, AgencyId agency);
}
