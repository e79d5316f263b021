package org.brueckenschlag.wirkungsdialog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.brueckenschlag.reference.Wording;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What comes with the program, and over it what the agency has released. */
@Component
class KnownIndicators implements AgencyIndicators {

    private static final Logger LOG = LoggerFactory.getLogger(KnownIndicators.class);

    static final Wording WITHOUT = new Wording("", "", "");

    private final IndicatorCatalogue delivered = new IndicatorCatalogue();
    private final JdbcIndicatorVersions own;
    private final Map<AgencyId, IndicatorCatalogue> known = new ConcurrentHashMap<>();
    private volatile Map<AgencyId, Long> counts = Map.of();

    KnownIndicators(JdbcIndicatorVersions own) {
        this.own = own;
    }

    IndicatorCatalogue delivered() {
        return delivered;
    }

    @Override
    public IndicatorCatalogue of(AgencyId agency) {
        return known.computeIfAbsent(agency, this::read);
    }

    /** Ids of what the agency has released itself. */
    Set<String> ownOf(AgencyId agency) {
        return own.of(agency).stream().map(IndicatorVersion::id).collect(Collectors.toSet());
    }

    /** The newest first; the last one is the one that comes with the program, where there is one. */
    List<IndicatorVersion> versions(AgencyId agency, String id) {
        var versions = new ArrayList<IndicatorVersion>();
        delivered.find(id).map(KnownIndicators::delivered).ifPresent(versions::add);
        own.of(agency).stream().filter(version -> version.id().equals(id)).forEach(versions::add);
        return versions.reversed();
    }

    static IndicatorVersion delivered(IndicatorCatalogue.Defined defined) {
        var name = "indicator." + defined.indicator().id() + ".name";
        var formula = "indicator." + defined.indicator().id() + ".words";
        return IndicatorVersion.of(defined, 0, new IndicatorWords(inEach(name), inEach(formula), WITHOUT));
    }

    private static Wording inEach(String key) {
        return new Wording(
                Texts.in(Texts.GERMAN).get(key),
                Texts.in(Texts.ENGLISH).get(key),
                Texts.in(Texts.TURKISH).get(key));
    }

    void forget(AgencyId agency) {
        known.remove(agency);
    }

    /**
     * Agencies that have released something since this was asked last, on whichever node; their catalogue is new now.
     */
    synchronized Set<AgencyId> changed() {
        var now = own.counts();
        var changed = new TreeSet<AgencyId>(Comparator.comparing(AgencyId::value));
        now.forEach((agency, count) -> {
            if (!count.equals(counts.get(agency))) {
                changed.add(agency);
                forget(agency);
            }
        });
        counts = now;
        return changed;
    }

    private IndicatorCatalogue read(AgencyId agency) {
        var newest = new LinkedHashMap<String, IndicatorVersion>();
        own.of(agency).forEach(version -> newest.put(version.id(), version));
        var readable = new LinkedHashMap<String, IndicatorCatalogue.Defined>();
        newest.forEach((id, version) -> {
            try {
                readable.put(id, version.defined());
            } catch (IllegalArgumentException unreadable) {
                // an older program, or one that has forgotten a word: the delivered one is better than none at all
                LOG.warn("the formula of {} cannot be read", id);
            }
        });
        return delivered.with(readable.values());
    }
}
