package org.brueckenschlag.ui.matters;

import java.util.List;
import org.brueckenschlag.catalogue.AlteredVersions;
import org.brueckenschlag.catalogue.ProcessVersionId;

/** Everything is as it was released. */
final class NothingAltered implements AlteredVersions {

    @Override
    public boolean mayRestore() {
        return false;
    }

    @Override
    public List<Altered> inUse() {
        return List.of();
    }

    @Override
    public Altered look(ProcessVersionId version, byte[] zip) {
        throw new AssertionError("nobody may");
    }

    @Override
    public void restore(ProcessVersionId version, byte[] zip) {
        throw new AssertionError("nobody may");
    }
}
