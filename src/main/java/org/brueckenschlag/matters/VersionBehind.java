package org.brueckenschlag.matters;

import org.brueckenschlag.catalogue.ProcessVersionId;

/**
 * A version that is no longer in use for new matters.
 *
 * @param newest the one that is
 * @param matters how many of the agency still run on the old one
 */
public record VersionBehind(String process, ProcessVersionId version, ProcessVersionId newest, int matters) {}
