package org.brueckenschlag.catalogue;

/**
 * A rule that comes before the others: none of them looks into a file that it refuses. It must take bounded time and
 * memory on whatever bytes somebody sends.
 */
public interface PackageGate extends PackageCheck {}
