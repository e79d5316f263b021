package org.brueckenschlag.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.brueckenschlag.casefree.OverrideReason;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.wirkungsdialog.CorrectionReason;
import org.brueckenschlag.wirkungsdialog.DossierFile;
import org.brueckenschlag.wirkungsdialog.DossierFormat;
import org.brueckenschlag.wirkungsdialog.DossierRights;
import org.brueckenschlag.wirkungsdialog.DossierTemplate;
import org.brueckenschlag.wirkungsdialog.DossierTemplates;
import org.brueckenschlag.wirkungsdialog.DossierText;
import org.brueckenschlag.wirkungsdialog.DossierText.Block;
import org.brueckenschlag.wirkungsdialog.DossierText.Section;
import org.brueckenschlag.wirkungsdialog.Dossiers;
import org.brueckenschlag.wirkungsdialog.FrozenDossier;
import org.brueckenschlag.wirkungsdialog.IndicatorRights;
import org.jspecify.annotations.Nullable;

/** Dossiers of some agencies; each says which it is. */
public final class DossiersInMemory implements Dossiers {

    public final Map<AgencyId, List<FrozenDossier>> frozen = new HashMap<>();
    private final CurrentActor currentActor;

    DossiersInMemory(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    public void freeze(AgencyId agency, int year, int version) {
        frozen.computeIfAbsent(agency, unused -> new ArrayList<>())
                .addFirst(new FrozenDossier(
                        year, version, 0, Instant.parse("2026-02-01T10:00:00Z"), null, "ab".repeat(32), List.of()));
    }

    @Override
    public boolean mayRead() {
        return IndicatorRights.mayRead(currentActor.get());
    }

    @Override
    public boolean mayFreeze() {
        return DossierRights.mayFreeze(currentActor.get());
    }

    @Override
    public DossierText preview(AgencyId agency, int year, Locale language) {
        return text("Vorschau auf " + year, language);
    }

    @Override
    public List<FrozenDossier> versions(AgencyId agency, int year) {
        return frozen.getOrDefault(agency, List.of()).stream()
                .filter(dossier -> dossier.year() == year)
                .toList();
    }

    @Override
    public DossierText frozen(AgencyId agency, int year, int version, Locale language) {
        return text("Fassung " + version + " von " + agency.value(), language);
    }

    private static DossierText text(String words, Locale language) {
        return new DossierText(
                language,
                "Dossier",
                List.of(),
                List.of(new Section("figures", "Zahlen", List.of(new Block.Paragraph(words)))));
    }

    @Override
    public DossierFile take(AgencyId agency, int year, int version, DossierFormat format, Locale language) {
        return new DossierFile("dossier", format.mediaType(), new byte[0]);
    }

    @Override
    public FrozenDossier freeze(AgencyId agency, int year, int seen, @Nullable CorrectionReason reason) {
        freeze(agency, year, seen + 1);
        return frozen.get(agency).getFirst();
    }

    static DossierTemplates templates() {
        return new DossierTemplates() {
            @Override
            public boolean mayEdit() {
                return false;
            }

            @Override
            public List<DossierTemplate> versions() {
                return List.of();
            }

            @Override
            public DossierTemplate release(DossierTemplate draft, @Nullable OverrideReason reason) {
                return draft;
            }
        };
    }
}
