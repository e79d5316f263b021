package org.brueckenschlag.catalogue;

/** Follows closed matters through a draft, as far as the trail tells of them. */
public interface DraftReplays {

    /**
     * The draft as it is now; refuses as {@link Drafts#opened} does. What is opened may be asked without a signed-in
     * person, and by one thread at a time.
     */
    Opened open(String draft);

    /** A draft that is ready to be asked. */
    interface Opened {

        String process();

        CourseOnDraft follow(RecordedCourse course);
    }
}
