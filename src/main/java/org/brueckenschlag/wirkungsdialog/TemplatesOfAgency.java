package org.brueckenschlag.wirkungsdialog;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.brueckenschlag.casefree.FreeTexts;
import org.brueckenschlag.casefree.OverrideReason;
import org.brueckenschlag.casefree.TextDoor;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.shared.Finding;
import org.brueckenschlag.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

@Service
class TemplatesOfAgency implements DossierTemplates {

    private static final int LONGEST_HEADING = 100;
    private static final int LONGEST_INTRODUCTION = 600;
    private static final Set<DossierPart> ALL =
            Arrays.stream(DossierPart.values()).collect(Collectors.toUnmodifiableSet());

    private final CurrentActor currentActor;
    private final JdbcDossierTemplates templates;
    private final FreeTexts texts;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TemplatesOfAgency(
            CurrentActor currentActor,
            JdbcDossierTemplates templates,
            FreeTexts texts,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.currentActor = currentActor;
        this.templates = templates;
        this.texts = texts;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public boolean mayEdit() {
        return DossierRights.mayEditTemplate(currentActor.get());
    }

    @Override
    public List<DossierTemplate> versions() {
        return templates.of(editor().agency());
    }

    @Override
    public DossierTemplate release(DossierTemplate draft, @Nullable OverrideReason reason) {
        var actor = editor();
        var before = templates.newest(actor.agency());
        if (before.version() != draft.version()) {
            throw new Refused(DossierRefusal.TEMPLATE_MEANWHILE);
        }
        var findings = findings(draft, before, reason);
        if (!findings.isEmpty()) {
            throw new Refused(DossierRefusal.TEMPLATE, findings);
        }
        var next = new DossierTemplate(
                draft.version() + 1, draft.sections(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        try {
            transaction.executeWithoutResult(status -> {
                templates.insert(actor.agency(), next);
                events.publishEvent(new DossierTemplateReleased(actor, next));
            });
            return next;
        } catch (DuplicateKeyException | PessimisticLockingFailureException lost) {
            if (templates.newest(actor.agency()).version() == draft.version()) {
                // a lock that took too long says nothing of anybody else's version
                throw lost;
            }
            throw new Refused(DossierRefusal.TEMPLATE_MEANWHILE);
        }
    }

    private List<Finding> findings(DossierTemplate draft, DossierTemplate before, @Nullable OverrideReason reason) {
        var findings = new ArrayList<Finding>();
        var parts = draft.sections().stream().map(DossierTemplate.Section::part).collect(Collectors.toSet());
        if (!parts.equals(ALL) || draft.sections().size() != ALL.size()) {
            findings.add(Finding.of("reihenfolge", "dossier.template-parts"));
        }
        var words = new WordsChecking(texts, TextDoor.DOSSIER_TEMPLATE, reason, true, findings);
        for (var section : draft.sections()) {
            var old = before.sections().stream()
                    .filter(each -> each.part() == section.part())
                    .findFirst()
                    .orElse(null);
            var key = section.part().key();
            words.check(key + ".heading", section.heading(), old == null ? null : old.heading(), LONGEST_HEADING, true);
            words.check(
                    key + ".intro",
                    section.introduction(),
                    old == null ? null : old.introduction(),
                    LONGEST_INTRODUCTION,
                    false);
        }
        return findings;
    }

    private Actor editor() {
        if (!mayEdit()) {
            throw new Refused(DossierRefusal.MAY_NOT_EDIT);
        }
        return currentActor.get();
    }
}
