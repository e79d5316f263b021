package org.brueckenschlag.matters;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.brueckenschlag.catalogue.ProcessElement;
import org.brueckenschlag.catalogue.ProcessModel;
import org.brueckenschlag.identity.Accounts;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.shared.AgencyId;
import org.springframework.stereotype.Service;

@Service
class RolesWithoutAccount implements UnstaffedRoles {

    private final Accounts accounts;

    RolesWithoutAccount(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<Role> of(ProcessModel model, AgencyId agency) {
        var staffed = accounts.ofAgency(agency).stream()
                .flatMap(account -> account.roles().stream())
                .collect(Collectors.toSet());
        return model.elements().stream()
                .map(ProcessElement::role)
                .filter(Objects::nonNull)
                .map(Role::ofKey)
                .flatMap(Optional::stream)
                .filter(role -> !staffed.contains(role))
                .distinct()
                .sorted()
                .toList();
    }
}
