package org.brueckenschlag.matters;

import java.util.List;
import org.brueckenschlag.reference.ReferenceList;
import org.brueckenschlag.reference.ReferenceLists;
import org.brueckenschlag.reference.ReferenceValue;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.Texts;
import org.springframework.stereotype.Component;

/** The list of Sozialräume that the agency keeps. */
@Component
class ListedSocialSpaces implements SocialSpaces {

    private final ReferenceLists lists;

    ListedSocialSpaces(ReferenceLists lists) {
        this.lists = lists;
    }

    @Override
    public List<SocialSpace> of(AgencyId agency) {
        return spaces(agency, lists.offered(agency, ReferenceList.SOZIALRAUM));
    }

    @Override
    public List<SocialSpace> all(AgencyId agency) {
        return spaces(agency, lists.all(agency, ReferenceList.SOZIALRAUM));
    }

    @Override
    public String name(AgencyId agency, String code) {
        return lists.label(agency, ReferenceList.SOZIALRAUM, code, Texts.GERMAN).orElse(code);
    }

    private static List<SocialSpace> spaces(AgencyId agency, List<ReferenceValue> values) {
        return values.stream()
                .map(value ->
                        new SocialSpace(agency, value.code(), value.words().german()))
                .toList();
    }
}
