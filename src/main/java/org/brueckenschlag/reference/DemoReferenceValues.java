package org.brueckenschlag.reference;

import java.util.List;
import java.util.stream.IntStream;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.Texts;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The Sozialräume of the demonstration's two agencies: an invented town. */
@Component
@Profile({"demo", "test"})
class DemoReferenceValues implements SmartInitializingSingleton {

    private static final List<AgencyId> AGENCIES = List.of(new AgencyId("nordwinkel"), new AgencyId("suedtor"));
    private static final int SPACES = 8;

    private final KnownReferenceLists lists;
    private final JdbcReferenceValues own;

    DemoReferenceValues(KnownReferenceLists lists, JdbcReferenceValues own) {
        this.lists = lists;
        this.own = own;
    }

    @Override
    public void afterSingletonsInstantiated() {
        for (var agency : AGENCIES) {
            if (lists.fresh(agency, ReferenceList.SOZIALRAUM).isEmpty()) {
                IntStream.rangeClosed(1, SPACES).forEach(number -> own.insert(agency, space(number)));
                lists.forget(agency);
            }
        }
    }

    private static ReferenceValue space(int number) {
        var code = "S%02d".formatted(number);
        var name = Texts.in(Texts.GERMAN).get("reference.demo-space." + code);
        return new ReferenceValue(
                ReferenceList.SOZIALRAUM, code, new Wording(name, name, name), "", null, null, number * 10, false, 1);
    }
}
