package org.brueckenschlag.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.brueckenschlag.ModuleTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class ApplicationStartsTests {

    @Autowired
    ProcessEngine engine;

    @Autowired
    Clock clock;

    @Test
    void withAnEngineWhoseTimeIsTheProducts() {
        assertThat(engine.getName()).isEqualTo("default");
        assertThat(clock.getZone()).isEqualTo(EngineClock.ZONE);
    }
}
