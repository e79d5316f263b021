package org.brueckenschlag.ui;

import com.vaadin.flow.shared.Registration;
import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.brueckenschlag.catalogue.DraftDecided;
import org.brueckenschlag.catalogue.ReleasePlanned;
import org.brueckenschlag.matters.MatterAdvanced;
import org.brueckenschlag.shared.AgencyId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells open pages that a matter of their agency has moved, or that something became of a draft. After the commit, and
 * on a thread of its own: nobody's transaction waits for somebody else's browser.
 */
@Component
public class LiveUpdates {

    private static final Logger LOG = LoggerFactory.getLogger(LiveUpdates.class);

    private final List<Listener<MatterAdvanced>> ofMatters = new CopyOnWriteArrayList<>();
    private final List<Listener<AgencyId>> ofDrafts = new CopyOnWriteArrayList<>();
    private final ExecutorService courier = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("live-updates").factory());

    /** Calls until the registration is removed; the callee enters its UI itself ({@code ui.access}). */
    public Registration subscribe(AgencyId agency, Consumer<MatterAdvanced> callee) {
        return subscribe(ofMatters, new Listener<>(agency, callee));
    }

    /** The same for what becomes of the agency's drafts on their way to release. */
    public Registration subscribeToDrafts(AgencyId agency, Runnable callee) {
        return subscribe(ofDrafts, new Listener<>(agency, moved -> callee.run()));
    }

    private static <E> Registration subscribe(List<Listener<E>> listeners, Listener<E> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(MatterAdvanced event) {
        tell(ofMatters, event.agency(), event);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(DraftDecided event) {
        tell(ofDrafts, event.draft().agency(), event.draft().agency());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(ReleasePlanned event) {
        tell(ofDrafts, event.agency(), event.agency());
    }

    private <E> void tell(List<Listener<E>> listeners, AgencyId agency, E event) {
        courier.execute(() -> {
            for (var listener : listeners) {
                if (listener.agency().equals(agency)) {
                    try {
                        listener.callee().accept(event);
                    } catch (RuntimeException e) {
                        // One page that is going away must not keep the others from hearing.
                        LOG.debug("a page could not be told", e);
                    }
                }
            }
        });
    }

    @PreDestroy
    void stop() {
        courier.shutdownNow();
    }

    private record Listener<E>(AgencyId agency, Consumer<E> callee) {}
}
