package org.brueckenschlag.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.history.handler.CompositeHistoryEventHandler;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * The product as it is, and beside its trail the engine's own history, which the product switches off. All such tests
 * share one Spring context.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = {"brueckenschlag.demo.data=false", "brueckenschlag.processes=konfliktmediation"})
@ActiveProfiles({"demo", "test"})
@Import({BothHistories.Switched.class, TwoHistories.class})
public @interface BothHistories {

    @TestConfiguration
    class Switched {

        @Bean
        ProcessEnginePlugin ownHistoryOfTheEngine() {
            return new AbstractProcessEnginePlugin() {

                @Override
                public void postInit(ProcessEngineConfigurationImpl config) {
                    config.setHistoryEventHandler(new CompositeHistoryEventHandler(
                            config.getHistoryEventHandler(), new DbHistoryEventHandler()));
                }

                @Override
                public void postProcessEngineBuild(ProcessEngine engine) {}
            };
        }
    }
}
