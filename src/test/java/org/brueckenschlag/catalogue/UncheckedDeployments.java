package org.brueckenschlag.catalogue;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * The policy, which a test may look past: where it shows what happens with things that the engine can do and no package
 * may hold, for instance because they were deployed before there was a rule.
 */
@Component
@Primary
public class UncheckedDeployments extends DeploymentPolicy {

    private static final ThreadLocal<Boolean> UNCHECKED = ThreadLocal.withInitial(() -> false);

    UncheckedDeployments(List<PackageCheck> checks) {
        super(checks);
    }

    @Override
    public void refuseUnsafe(PackageFiles candidate) {
        if (!UNCHECKED.get()) {
            super.refuseUnsafe(candidate);
        }
    }

    public static <T> T during(Supplier<T> deployment) {
        UNCHECKED.set(true);
        try {
            return deployment.get();
        } finally {
            UNCHECKED.remove();
        }
    }
}
