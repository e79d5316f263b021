package org.brueckenschlag.matters;

import static org.assertj.core.api.Assertions.assertThat;

import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.catalogue.ProcessModel;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.shared.AgencyId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class RolesThatNobodyHasTests {

    @Autowired
    UnstaffedRoles unstaffed;

    @Autowired
    ProcessCatalogue catalogue;

    @Test
    void areNamedWhereAProcessNeedsThem() {
        var newcomers = new AgencyId("ohne-konten");

        assertThat(unstaffed.of(mediationIn("nordwinkel"), newcomers))
                .containsExactly(Role.FACHKRAFT, Role.MEDIATION, Role.SPRACHMITTLUNG, Role.LEITUNG, Role.DATENSCHUTZ);
    }

    @Test
    void areNoneWhereEachRoleHasAnAccount() {
        assertThat(unstaffed.of(mediationIn("nordwinkel"), new AgencyId("nordwinkel")))
                .isEmpty();
    }

    private ProcessModel mediationIn(String agency) {
        return catalogue.latest("konfliktmediation", new AgencyId(agency)).orElseThrow();
    }
}
