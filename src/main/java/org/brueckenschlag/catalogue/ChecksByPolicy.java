package org.brueckenschlag.catalogue;

import java.util.List;
import java.util.Map;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.shared.Refused;
import org.springframework.stereotype.Service;

@Service
class ChecksByPolicy implements PackageChecks {

    private final DeploymentPolicy policy;
    private final CurrentActor currentActor;

    ChecksByPolicy(DeploymentPolicy policy, CurrentActor currentActor) {
        this.policy = policy;
        this.currentActor = currentActor;
    }

    @Override
    public List<PackageFinding> of(Map<String, byte[]> files) {
        if (!currentActor.get().has(Role.LEITUNG)) {
            throw new Refused(CatalogueRefusal.MAY_NOT_CHECK);
        }
        var sent = SentNames.of(files);
        return sent.told(policy.check(new PackageFiles("", sent.files(), false)));
    }
}
