package org.brueckenschlag.ui;

import com.vaadin.flow.shared.Registration;
import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.brueckenschlag.matters.MatterAdvanced;
import org.brueckenschlag.shared.AgencyId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells open pages that a matter of their agency has moved. After the commit, and on a thread of its own: nobody's
 * transaction waits for somebody else's browser.
 */
@Component
public class LiveUpdates {

    private static final Logger LOG = LoggerFactory.getLogger(LiveUpdates.class);

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final ExecutorService courier = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("live-updates").factory());

    /** Calls until the registration is removed; the callee enters its UI itself ({@code ui.access}). */
    public Registration subscribe(AgencyId agency, Consumer<MatterAdvanced> callee) {
        var listener = new Listener(agency, callee);
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(MatterAdvanced event) {
        courier.execute(() -> tell(event));
    }

    private void tell(MatterAdvanced event) {
        for (var listener : listeners) {
            if (listener.agency().equals(event.agency())) {
                try {
                    listener.callee().accept(event);
                } catch (RuntimeException e) {
                    // One page that is going away must not keep the others from hearing.
                    LOG.debug("a page could not be told", e);
                }
            }
        }
    }

    @PreDestroy
    void stop() {
        courier.shutdownNow();
    }

    private record Listener(AgencyId agency, Consumer<MatterAdvanced> callee) {}
}
