package org.brueckenschlag.identity;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;

/** Who came and went, in the log: pseudonyms only. The events are there for the trail, too. */
@Component
class SignInRecord {

    private static final Logger LOG = LoggerFactory.getLogger(SignInRecord.class);

    private final ApplicationEventPublisher events;

    SignInRecord(ApplicationEventPublisher events) {
        this.events = events;
    }

    @EventListener
    void on(LogoutSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof SignedIn principal) {
            events.publishEvent(new AccountSignedOut(
                    principal.account().id(), principal.account().agency()));
        }
    }

    @EventListener
    void on(AccountSignedIn event) {
        LOG.info("Signed in: {}", event.account());
    }

    @EventListener
    void on(AccountSignedOut event) {
        LOG.info("Signed out: {}", event.account());
    }

    @EventListener
    void on(SignInRefused event) {
        var account = event.account();
        LOG.warn(
                "Sign-in {}: {}",
                event.paused() ? "turned away" : "refused",
                account == null ? "unknown account" : account.value());
    }
}
