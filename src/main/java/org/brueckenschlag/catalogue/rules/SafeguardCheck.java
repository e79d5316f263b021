package org.brueckenschlag.catalogue.rules;

/** A rule about what protects people ({@code domain.md} 12.1). */
interface SafeguardCheck extends ModelCheck {

    @Override
    default void look(Candidate candidate, Findings findings) {
        candidate
                .models()
                .forEach(model -> model.executable()
                        .forEach(process -> look(candidate, model, process, Safeguards.of(process.id()), findings)));
    }

    /** @param safeguards those that it must have */
    void look(Candidate candidate, Model model, Node process, Safeguards safeguards, Findings findings);

    /** Those of that kind which a process has. */
    Safeguards held(Candidate candidate, Model model, Node process, Safeguards possible);
}
