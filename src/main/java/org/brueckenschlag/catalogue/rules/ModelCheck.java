package org.brueckenschlag.catalogue.rules;

/** One rule about the models of a package. It names everything it finds. */
interface ModelCheck {

    void look(Candidate candidate, Findings findings);
}
