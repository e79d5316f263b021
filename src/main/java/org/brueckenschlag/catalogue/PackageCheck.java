package org.brueckenschlag.catalogue;

import java.util.List;

/** One rule that every package keeps. It names everything it finds and throws at nothing that somebody may send. */
@FunctionalInterface
public interface PackageCheck {

    List<PackageFinding> findings(PackageFiles candidate);
}
