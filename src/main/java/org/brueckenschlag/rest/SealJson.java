package org.brueckenschlag.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.brueckenschlag.audit.Seal;

@Schema(name = "Checkpoint", description = "A signed statement about the whole log: so many entries, with this root.")
record SealJson(
        @Schema(description = "Name of the log.", example = "brueckenschlag-3f9a1c20")
        String origin,

        @Schema(description = "Entries in the log.", example = "18204")
        long size,

        @Schema(description = "Root of RFC 6962's tree, 64 hexadecimal digits.")
        String root,

        @Schema(description = "Machine's time of signing.") Instant at,

        @Schema(description = "C2SP tlog-checkpoint as a signed note, with its line breaks.")
        String note,

        @Schema(description = "The key that signs now, as name+id+base64 (C2SP signed-note).")
        String vkey,

        @Schema(description = "All keys that ever signed this log, oldest first.")
        List<String> vkeys) {

    static SealJson of(Seal seal, List<String> vkeys) {
        var origin = seal.note().substring(0, seal.note().indexOf('\n'));
        return new SealJson(origin, seal.size(), seal.root(), seal.at(), seal.note(), vkeys.getLast(), vkeys);
    }
}
