package org.brueckenschlag.matters;

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
class DemoSocialSpaces implements SmartInitializingSingleton {

    private static final List<AgencyId> AGENCIES = List.of(new AgencyId("nordwinkel"), new AgencyId("suedtor"));
    private static final int SPACES = 8;

    private final JdbcSocialSpaces spaces;

    DemoSocialSpaces(JdbcSocialSpaces spaces) {
        this.spaces = spaces;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var texts = Texts.in(Texts.GERMAN);
        for (var agency : AGENCIES) {
            if (spaces.of(agency).isEmpty()) {
                IntStream.rangeClosed(1, SPACES).forEach(number -> {
                    var code = "S%02d".formatted(number);
                    spaces.add(new SocialSpace(agency, code, texts.get("matters.demo-space." + code)));
                });
            }
        }
    }
}
