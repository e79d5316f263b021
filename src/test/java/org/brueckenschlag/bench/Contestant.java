package org.brueckenschlag.bench;

import org.brueckenschlag.demo.RecordedCourse;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever does whole matters. Several threads may play at once, each its own matter. */
interface Contestant extends AutoCloseable {

    /** As many tasks as the list shows at once, in every contestant. */
    int PAGE = 50;

    /**
     * Does one matter from its start to its end: for each task a page of the list, claim and complete; timers when
     * their turn comes.
     *
     * @return id of its instance
     * @throws IllegalStateException where it did not end as recorded
     */
    String play(RecordedCourse course);

    /** Does at once what would otherwise be done in the background after the matters, and belongs to their price. */
    void settle();

    /** Past the contestant, to look at its tables. */
    JdbcClient tables();

    @Override
    void close();
}
