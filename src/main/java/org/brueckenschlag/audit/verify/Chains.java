package org.brueckenschlag.audit.verify;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Each chain is whole: numbered without gaps, each entry bound to the one before. */
final class Chains {

    private static final String BEGINNING = "0".repeat(64);
    private static final Set<String> OF_THE_INSTALLATION = Set.of("deployments", "system");
    private static final Set<String> OF_AN_AGENCY = Set.of("deployments", "identity", "system", "reading");

    private record End(long sequence, String hash, long at) {}

    private final Manifest manifest;
    private final Map<String, End> ends = new HashMap<>();
    private long last;

    Chains(Manifest manifest) {
        this.manifest = manifest;
    }

    static boolean isOfAMatter(String chain) {
        return chain.indexOf('/') < 0 && !OF_AN_AGENCY.contains(chain);
    }

    /** @param hash of the entry's content */
    void check(long index, Entry entry, String hash) throws FaultFound {
        checkScope(index, entry);
        var before = ends.get(entry.chain());
        if (before == null) {
            checkFirst(index, entry);
        } else {
            if (entry.sequence() != before.sequence() + 1) {
                throw Fault.SEQUENCE.at(index, entry.chain());
            }
            if (!entry.previous().equals(before.hash())) {
                throw Fault.PREVIOUS.at(index, entry.chain());
            }
            if (entry.at() < before.at()) {
                throw Fault.TIME.at(index, entry.chain());
            }
        }
        ends.put(entry.chain(), new End(entry.sequence(), hash, entry.at()));
        last = Math.max(last, entry.at());
    }

    /** Whether the export has the chain from its beginning or, being about a period, from somewhere later. */
    boolean has(String chain) {
        return ends.containsKey(chain);
    }

    long count() {
        return ends.size();
    }

    long last() {
        return last;
    }

    private void checkFirst(long index, Entry entry) throws FaultFound {
        if (entry.sequence() == 1) {
            if (!entry.previous().equals(BEGINNING)) {
                throw Fault.PREVIOUS.at(index, entry.chain());
            }
        } else if (manifest.scope() != Manifest.Scope.PERIOD) {
            throw Fault.SEQUENCE.at(index, entry.chain());
        }
    }

    /** Nothing but the agency's own and what all agencies share. */
    private void checkScope(long index, Entry entry) throws FaultFound {
        var chain = entry.chain();
        var isShared = OF_THE_INSTALLATION.contains(chain);
        var fits = isShared ? entry.agency() == null : manifest.agency().equals(entry.agency());
        var slash = chain.indexOf('/');
        if (isOfAMatter(chain)) {
            fits &= manifest.matters().isEmpty() || manifest.matters().containsKey(chain);
        } else if (!isShared) {
            fits &= slash > 0
                    && OF_AN_AGENCY.contains(chain.substring(0, slash))
                    && chain.substring(slash + 1).equals(manifest.agency());
        }
        if (!fits) {
            throw Fault.SCOPE.at(index, chain);
        }
    }
}
