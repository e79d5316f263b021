package org.brueckenschlag.identity;

import org.brueckenschlag.shared.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A real installation has no account with a password that everybody knows, and none that nobody asked for. */
@Component
@Profile("production")
class ProductionStart implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(ProductionStart.class);

    private final JdbcAccounts accounts;
    private final TokenSetUp setUp;

    ProductionStart(JdbcAccounts accounts, TokenSetUp setUp) {
        this.accounts = accounts;
        this.setUp = setUp;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!accounts.shownAtSignIn().isEmpty()) {
            throw new DemoAccountsFound();
        }
        if (!accounts.any()) {
            // Into the log, because that is what the operator reads; it is good for one day and for one account.
            LOG.warn(Texts.in(Texts.GERMAN).get("identity.start.set-up", setUp.newToken()));
        }
    }
}
