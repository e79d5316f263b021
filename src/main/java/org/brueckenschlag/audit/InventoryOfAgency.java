package org.brueckenschlag.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.brueckenschlag.audit.DataInventory.Figure;
import org.brueckenschlag.audit.DataInventory.Figures;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.Agencies;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.Cursor;
import org.brueckenschlag.shared.Page;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

@Service
class InventoryOfAgency implements DataProtection {

    private static final int MOST_NAMED = 50;
    private static final ZoneId AGENCY_TIME = ZoneId.of("Europe/Berlin");

    private final CurrentActor currentActor;
    private final Agencies agencies;
    private final FieldsOfForms forms;
    private final TablesOfSchema tables;
    private final JdbcPeriods periods;
    private final WaitingRedactions redactions;
    private final List<MonthlyFigures> counted;
    private final ReadLog readings;
    private final Clock clock;

    InventoryOfAgency(
            CurrentActor currentActor,
            Agencies agencies,
            FieldsOfForms forms,
            TablesOfSchema tables,
            JdbcPeriods periods,
            WaitingRedactions redactions,
            List<MonthlyFigures> counted,
            ReadLog readings,
            Clock clock) {
        this.currentActor = currentActor;
        this.agencies = agencies;
        this.forms = forms;
        this.tables = tables;
        this.periods = periods;
        this.redactions = redactions;
        this.counted = List.copyOf(counted);
        this.readings = readings;
        this.clock = clock;
    }

    @Override
    public boolean mayLook() {
        return AuditRights.maySeeDataProtection(currentActor.get());
    }

    @Override
    public DataInventory inventory(Locale language) {
        var agency = looking().agency();
        var texts = Texts.in(language);
        var kept = kept(agency, texts);
        return new DataInventory(
                forms.of(agency, kept, texts),
                tables.own(kept, texts),
                tables.engine(texts),
                figures(agency, language));
    }

    @Override
    public Figures figures() {
        return figures(looking().agency(), Locale.GERMAN);
    }

    @Override
    public Page<AskedField> fields(@Nullable String after, int limit, Locale language) {
        var agency = looking().agency();
        var texts = Texts.in(language);
        var all = forms.of(agency, kept(agency, texts), texts);
        var from = after == null ? 0 : placeBehind(after, all);
        var to = Math.min(all.size(), from + limit);
        return new Page<>(all.subList(from, to), to < all.size() ? Cursor.of(place(all, to - 1)) : null);
    }

    /** The field after which a page begins; one that a release has taken away since is no place any more. */
    private static int placeBehind(String cursor, List<AskedField> all) {
        var place = Cursor.read(cursor, 4).orElseThrow(() -> new Refused(AuditRefusal.CURSOR));
        for (var i = 0; i < all.size(); i++) {
            if (place(all, i).equals(place)) {
                return i + 1;
            }
        }
        throw new Refused(AuditRefusal.CURSOR);
    }

    /** Process, version, step and which of the step's fields it is: the same in every language. */
    private static List<String> place(List<AskedField> all, int index) {
        var task = all.get(index).task();
        var first = index;
        while (first > 0 && all.get(first - 1).task().equals(task)) {
            first--;
        }
        return List.of(
                task.process(), Integer.toString(task.version()), task.element(), Integer.toString(index - first));
    }

    @Override
    public Export open(InventoryFormat format, Locale language) {
        var actor = looking();
        var inventory = inventory(language);
        readings.exported("data_protection", format.key(), null, Map.of("fields", (long)
                inventory.fields().size()));
        var today = LocalDate.ofInstant(clock.instant(), AGENCY_TIME);
        return new InventoryExport(format, inventory, Texts.in(language), agencies.get(actor.agency()), today);
    }

    private KeptWords kept(AgencyId agency, Texts texts) {
        return new KeptWords(texts, periods.of(agency));
    }

    private Figures figures(AgencyId agency, Locale language) {
        return new Figures(
                redactions.count(agency),
                redactions.first(agency, MOST_NAMED, clock.instant(), language),
                counted.stream()
                        .flatMap(figures -> figures.of(agency).stream())
                        .sorted(Comparator.comparing(Figure::month).reversed().thenComparing(Figure::key))
                        .toList());
    }

    private Actor looking() {
        var actor = currentActor.get();
        if (!AuditRights.maySeeDataProtection(actor)) {
            throw new Refused(AuditRefusal.MAY_NOT_SEE_DATA_PROTECTION);
        }
        return actor;
    }
}
