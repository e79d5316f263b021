package org.brueckenschlag.audit;

import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class SealedLogTests extends SealedLog {

    private final java.util.concurrent.atomic.AtomicReference<Sequencer> node =
            new java.util.concurrent.atomic.AtomicReference<>();

    @Override
    DataSource emptyDatabase() {
        return new DriverManagerDataSource(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000");
    }

    @Override
    Sequencer sequencer() {
        return files.currentVkey().equals(keys.vkeys().getLast())
                ? node.updateAndGet(known -> known == null ? super.sequencer() : known)
                : super.sequencer();
    }

    @Override
    String noCheck() {
        return " NOCHECK";
    }
}
