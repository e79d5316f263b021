package org.brueckenschlag.catalogue;

/** A rule that is asked only about what all others let pass: it trusts the files as far as it has to. */
public interface FinalCheck extends PackageCheck {}
