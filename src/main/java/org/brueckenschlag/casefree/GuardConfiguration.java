package org.brueckenschlag.casefree;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

@Configuration(proxyBeanMethods = false)
class GuardConfiguration {

    @Bean
    TextGuard textGuard() {
        return TextGuard.shipped();
    }

    @Bean
    FreeTexts freeTexts(TextGuard guard, ObjectProvider<OwnWords> own, ApplicationEventPublisher events) {
        return new FreeTexts(
                guard, () -> own.getIfAvailable(() -> Vocabulary::none).current(), events::publishEvent);
    }

    /** The first who types shall not wait for lists and models, and neither shall the start. */
    @EventListener(ApplicationReadyEvent.class)
    void warmUp() {
        Thread.ofPlatform()
                .daemon()
                .name("guard-warm-up")
                .start(() -> TextGuard.shipped().check("", Vocabulary.none()));
    }
}
