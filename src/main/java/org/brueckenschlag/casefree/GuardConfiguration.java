package org.brueckenschlag.casefree;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

@Configuration(proxyBeanMethods = false)
class GuardConfiguration {

    @Bean
    TextGuard textGuard() {
        return TextGuard.shipped();
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
