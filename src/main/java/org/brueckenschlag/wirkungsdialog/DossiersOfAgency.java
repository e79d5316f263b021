package org.brueckenschlag.wirkungsdialog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.wirkungsdialog.FrozenDossier.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

@Service
class DossiersOfAgency implements Dossiers {

    private final CurrentActor currentActor;
    private final DossierSources sources;
    private final JdbcDossiers dossiers;
    private final DossierDocuments documents;
    private final ProcessCatalogue catalogue;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DossiersOfAgency(
            CurrentActor currentActor,
            DossierSources sources,
            JdbcDossiers dossiers,
            DossierDocuments documents,
            ProcessCatalogue catalogue,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.currentActor = currentActor;
        this.sources = sources;
        this.dossiers = dossiers;
        this.documents = documents;
        this.catalogue = catalogue;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
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
        making(agency, year);
        return text(sources.of(agency, year), newest(agency, year) + 1, null, Texts.in(language));
    }

    @Override
    public List<FrozenDossier> versions(AgencyId agency, int year) {
        reading(agency, year);
        return dossiers.of(agency, year);
    }

    @Override
    public DossierText frozen(AgencyId agency, int year, int version, Locale language) {
        reading(agency, year);
        return dossiers.content(agency, year, version)
                .map(content -> DossierJson.read(content, Texts.in(language).locale()))
                .orElseThrow(() -> new Refused(DossierRefusal.UNKNOWN));
    }

    @Override
    public DossierFile take(AgencyId agency, int year, int version, DossierFormat format, Locale language) {
        reading(agency, year);
        var spoken = Texts.in(language).locale().getLanguage();
        var bytes = dossiers.document(agency, year, version, format, spoken)
                .orElseThrow(() -> new Refused(DossierRefusal.UNKNOWN));
        events.publishEvent(new DossierTaken(year, version, format, spoken));
        var name = "dossier-%s-%d-v%d-%s.%s".formatted(agency.value(), year, version, spoken, format.key());
        return new DossierFile(name, format.mediaType(), bytes);
    }

    @Override
    public FrozenDossier freeze(AgencyId agency, int year, int seen, @Nullable CorrectionReason reason) {
        var actor = making(agency, year);
        if (newest(agency, year) != seen) {
            throw new Refused(DossierRefusal.FROZEN_MEANWHILE);
        }
        if ((seen == 0) != (reason == null)) {
            throw new Refused(DossierRefusal.REASON);
        }
        var today = LocalDate.ofInstant(clock.instant(), Measure.ZONE);
        if (year > today.getYear()) {
            throw new Refused(DossierRefusal.NOT_BEGUN, year);
        }
        var source = sources.of(agency, year);
        requireFiguresConfirmed(source, today);
        var texts = Texts.LANGUAGES.stream()
                .map(language -> text(source, seen + 1, reason, Texts.in(language)))
                .toList();
        var content = documents.canonical(DossierContents.of(source, seen + 1, reason, texts));
        var files = files(source, texts);
        var dossier = new FrozenDossier(
                year,
                seen + 1,
                source.template().version(),
                source.at(),
                reason,
                sha256(content.getBytes(UTF_8)),
                List.copyOf(files.keySet()));
        try {
            transaction.executeWithoutResult(status -> keep(actor, source, dossier, content, files));
            return dossier;
        } catch (DuplicateKeyException | PessimisticLockingFailureException lost) {
            if (newest(agency, year) == seen) {
                // a lock that took too long says nothing of anybody else's version
                throw lost;
            }
            throw new Refused(DossierRefusal.FROZEN_MEANWHILE);
        }
    }

    /** The year's own task comes first: dossier and cycle would tell different figures otherwise. */
    static void requireFiguresConfirmed(DossierSource source, LocalDate today) {
        var cycle = source.cycle();
        if (cycle != null && today.getYear() > source.year() && !cycle.known().containsKey("snapshot_hash")) {
            throw new Refused(DossierRefusal.FIGURES_FIRST, cycle.goals().number());
        }
    }

    private void keep(
            Actor actor, DossierSource source, FrozenDossier dossier, String content, Map<Document, byte[]> files) {
        dossiers.insert(actor.agency(), dossier, content);
        files.forEach((document, bytes) -> dossiers.insert(actor.agency(), dossier, document, bytes));
        var cycle = source.cycle();
        events.publishEvent(new DossierFrozen(
                actor, dossier, cycle == null ? null : cycle.goals().number()));
    }

    /** In the order of the formats, within them of the languages. */
    private Map<Document, byte[]> files(DossierSource source, List<DossierText> texts) {
        var files = new LinkedHashMap<Document, byte[]>();
        for (var format : DossierFormat.values()) {
            for (var text : texts) {
                var bytes = switch (format) {
                    case PDF -> documents.pdf(text);
                    case ODT -> documents.odt(text);
                    case CSV -> FiguresFile.of(source, new FigureText(Texts.in(text.language())));
                };
                files.put(new Document(format, text.language().getLanguage(), sha256(bytes)), bytes);
            }
        }
        return files;
    }

    private DossierText text(DossierSource source, int version, @Nullable CorrectionReason reason, Texts texts) {
        return new DossierWriting(
                        source,
                        new DossierWords(texts, catalogue, source.figures().agency()))
                .text(version, reason);
    }

    /** 0 where none is frozen. */
    private int newest(AgencyId agency, int year) {
        return dossiers.of(agency, year).stream()
                .mapToInt(FrozenDossier::version)
                .findFirst()
                .orElse(0);
    }

    private Actor making(AgencyId agency, int year) {
        var actor = currentActor.get();
        DossierRights.requireFreezing(actor, agency, year);
        return actor;
    }

    private void reading(AgencyId agency, int year) {
        DossierRights.requireReading(currentActor.get(), agency, year);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
