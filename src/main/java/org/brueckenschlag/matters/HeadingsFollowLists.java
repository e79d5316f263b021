package org.brueckenschlag.matters;

import org.brueckenschlag.reference.ReferenceList;
import org.brueckenschlag.reference.ReferenceValue;
import org.brueckenschlag.reference.ValuesRenamed;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A value that is called otherwise from now on is called so in the headings of matters, too, open or closed. */
@Component
class HeadingsFollowLists {

    private static final int PAGE = 200;

    private final JdbcMatters matters;
    private final SocialSpaces spaces;
    private final MatterTitles titles;
    private final MatterTransactions transactions;
    private final ApplicationEventPublisher events;

    HeadingsFollowLists(
            JdbcMatters matters,
            SocialSpaces spaces,
            MatterTitles titles,
            MatterTransactions transactions,
            ApplicationEventPublisher events) {
        this.matters = matters;
        this.spaces = spaces;
        this.titles = titles;
        this.transactions = transactions;
        this.events = events;
    }

    @EventListener
    void on(ValuesRenamed event) {
        event.values().forEach(value -> follow(event.agency(), value));
    }

    /** One matter a transaction: whoever works on one of them waits for a moment at most. */
    private void follow(AgencyId agency, ReferenceValue value) {
        var isPlace = value.list() == ReferenceList.SOZIALRAUM;
        for (var after = ""; ; ) {
            var page = matters.using(agency, value.code(), isPlace, after, PAGE);
            page.forEach(id -> transactions.run(() -> follow(id, isPlace)));
            if (page.size() < PAGE) {
                return;
            }
            after = page.getLast().value();
        }
    }

    private void follow(MatterId id, boolean isPlace) {
        matters.findLocked(id).ifPresent(before -> {
            var after = before.titled(titles.stored(before.version(), before.known(), before.agency()));
            if (isPlace || !after.title().equals(before.title())) {
                matters.update(after, spaces.name(after.agency(), after.socialSpace()));
                events.publishEvent(new MatterHeadingChanged(after));
            }
        });
    }
}
