package org.brueckenschlag.bench;

/** One question about speed. */
interface Benchmark {

    /** As it is called on the command line, and in the document's marks. */
    String name();

    String question();

    Figures run(Arena arena, Size size);
}
