package org.brueckenschlag.catalogue;

import org.brueckenschlag.shared.Refusal;

enum CatalogueRefusal implements Refusal {
    MAY_NOT_CHECK("catalogue.may-not-check", Kind.FORBIDDEN),
    MAY_NOT_SEE_NOTES("catalogue.may-not-see-notes", Kind.FORBIDDEN),
    MAY_NOT_DECIDE_NOTES("catalogue.may-not-decide-notes", Kind.FORBIDDEN),
    NOTE_UNKNOWN("catalogue.note-unknown", Kind.NOT_FOUND),
    MODEL_ALTERED("catalogue.model-altered", Kind.CONFLICT),
    /** Nothing of that version is altered, or not any more. */
    RESTORE_NOTHING("catalogue.restore-nothing", Kind.CONFLICT),
    /** Of a file that was released there is no copy that is proven. */
    RESTORE_NO_COPY("catalogue.restore-no-copy", Kind.INVALID),
    RESTORE_ZIP("catalogue.restore-zip", Kind.INVALID),
    MAY_NOT_REDESIGN("catalogue.may-not-redesign", Kind.FORBIDDEN),
    PROCESS_UNKNOWN("catalogue.process-unknown", Kind.NOT_FOUND),
    /** What a new process is to be called, or a copy of, cannot be. */
    NEW_PROCESS("catalogue.new-process", Kind.INVALID),
    DRAFT_UNKNOWN("catalogue.draft-unknown", Kind.NOT_FOUND),
    /** Somebody else has saved meanwhile. */
    DRAFT_CHANGED("catalogue.draft-changed", Kind.CONFLICT),
    /** Both changes together would leave something without what it needs. */
    DRAFT_NOT_JOINED("catalogue.draft-not-joined", Kind.CONFLICT),
    /** Both have changed the same thing, and it is not said whose change counts. */
    DRAFT_UNDECIDED("catalogue.draft-undecided", Kind.INVALID),
    DRAFT_NOT_OPEN("catalogue.draft-not-open", Kind.CONFLICT),
    DRAFT_NOT_SENT("catalogue.draft-not-sent", Kind.CONFLICT),
    /** Another version has been released since it was begun. */
    DRAFT_OUTDATED("catalogue.draft-outdated", Kind.CONFLICT),
    /** The version that it began with is in use. */
    DRAFT_NOT_OUTDATED("catalogue.draft-not-outdated", Kind.CONFLICT),
    /** Somebody else of the agency begins or releases something, for longer than one waits. */
    BUSY("catalogue.busy", Kind.CONFLICT),
    /** Somebody else works on it. */
    DRAFT_UNDER_WORK("catalogue.draft-under-work", Kind.CONFLICT),
    DRAFT_UNCHANGED("catalogue.draft-unchanged", Kind.INVALID),
    DRAFT_TOO_LONG("catalogue.draft-too-long", Kind.INVALID),
    DRAFT_FILE_NAME("catalogue.draft-file-name", Kind.INVALID),
    /** A text of it gives a person away. */
    DRAFT_PERSON("catalogue.draft-person", Kind.INVALID),
    DRAFT_NOTE("catalogue.draft-note", Kind.INVALID),
    DRAFT_HAS_ERRORS("catalogue.draft-has-errors", Kind.INVALID),
    DRAFT_UNREADABLE("catalogue.draft-unreadable", Kind.INVALID),
    /** Holds more than one table, or one that is no table of rows and columns. */
    TABLE_NOT_PLAIN("catalogue.table-not-plain", Kind.INVALID),
    TABLE_HAS_ERRORS("catalogue.table-has-errors", Kind.INVALID),
    TABLE_UNDECIDED("catalogue.table-undecided", Kind.INVALID),
    ZIP_UNREADABLE("catalogue.zip-unreadable", Kind.INVALID),
    /** Cut off, or it contradicts itself. */
    ZIP_BROKEN("catalogue.zip-broken", Kind.INVALID),
    ZIP_EMPTY("catalogue.zip-empty", Kind.INVALID),
    ZIP_ENCRYPTED("catalogue.zip-encrypted", Kind.INVALID),
    /** Files in it belong into no package; each is a finding. */
    ZIP_ENTRIES("catalogue.zip-entries", Kind.INVALID),
    ZIP_TOO_LARGE("catalogue.zip-too-large", Kind.INVALID),
    /** Each file that cannot be taken in is a finding. */
    IMPORT("catalogue.import", Kind.INVALID),
    /** Lacks the diagram of the process that it is to change. */
    ZIP_OTHER_PROCESS("catalogue.zip-other-process", Kind.INVALID),
    /** Not ahead, or too far. */
    PLAN_DAY("catalogue.plan-day", Kind.INVALID),
    /** Who sent it or changed it last does not release it. */
    DRAFT_FOUR_EYES("catalogue.draft-four-eyes", Kind.FORBIDDEN);

    private final String key;
    private final Kind kind;

    CatalogueRefusal(String key, Kind kind) {
        this.key = key;
        this.kind = kind;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
