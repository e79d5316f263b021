package org.brueckenschlag;

import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Makes tests independent of their order. Vaadin gives each Spring context a holder of its own for who is signed in and
 * makes the one of the newest context the process's; tests share contexts, and to those of an older one nobody would be
 * signed in.
 */
public final class SignedInOfThisContext implements TestExecutionListener, Ordered {

    @Override
    public void beforeTestMethod(TestContext test) {
        if (test.hasApplicationContext()) {
            test.getApplicationContext()
                    .getBeanProvider(SecurityContextHolderStrategy.class)
                    .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
        }
    }

    /** Before Spring Security's own listener (10,000), which signs somebody in. */
    @Override
    public int getOrder() {
        return 9_000;
    }
}
