package org.brueckenschlag.matters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.brueckenschlag.catalogue.ProcessModel;
import org.brueckenschlag.shared.AgencyId;
import org.springframework.stereotype.Component;

/** Begins a matter in nobody's name; in which Sozialraum, if in any, its first form asks. */
@Component
class StartedByItself {

    private final MatterEngine engine;
    private final MatterRegister register;
    private final MatterTransactions transactions;
    private final Clock clock;

    StartedByItself(MatterEngine engine, MatterRegister register, MatterTransactions transactions, Clock clock) {
        this.engine = engine;
        this.register = register;
        this.transactions = transactions;
        this.clock = clock;
    }

    Matter start(ProcessModel model, AgencyId agency) {
        Map<String, Object> variables =
                Map.of("gestartet_am", LocalDate.now(clock).toString());
        return transactions.run(() -> {
            var id = engine.start(model.id(), agency, variables);
            return register.open(id, agency, model.id(), clock.instant(), variables);
        });
    }
}
