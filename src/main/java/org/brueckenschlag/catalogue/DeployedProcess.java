package org.brueckenschlag.catalogue;

/**
 * One deployed version.
 *
 * @param version counts from 1 within key and agency
 * @param own whether it is the agency's own, not the one that all share
 * @param deployment id of what was deployed together
 * @param file name of the model among the files of its package
 */
public record DeployedProcess(
        ProcessVersionId id, String key, int version, boolean own, String deployment, String file) {}
