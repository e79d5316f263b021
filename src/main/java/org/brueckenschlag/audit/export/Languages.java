package org.brueckenschlag.audit.export;

/** Which languages a matter needs: a set, sorted, so that nobody reads an order of groups into it. */
final class Languages {

    private Languages() {}

    static String of(LoggedMatter matter) {
        return String.join("|", matter.languages().stream().sorted().toList());
    }
}
