package org.brueckenschlag.catalogue.rules;

import org.springframework.stereotype.Component;

/**
 * Every circle waits for somebody or something ({@code security.md} 2.3, 7), be it drawn with flows, calls or signals:
 * the engine would run it in one go until it falls over.
 */
@Component
class EndlessLoopsCheck implements ModelCheck {

    @Override
    public void look(Candidate candidate, Findings findings) {
        var ways = new WaysWithoutWaiting();
        candidate.models().forEach(ways::add);
        ways.connect();
        ways.circles()
                .forEach(circle -> findings.error(
                        "endless-loop", circle.model(), circle.node(), "catalogue.endless-loop", circle.node()));
    }
}
