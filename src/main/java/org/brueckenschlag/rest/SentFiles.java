package org.brueckenschlag.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.web.multipart.MultipartFile;

/** Files of a multipart request, as they were sent. */
final class SentFiles {

    private SentFiles() {}

    /**
     * By name; a name that is no package's stays, for the rules to refuse.
     *
     * @param part in whose name a problem is told
     */
    static Map<String, byte[]> of(List<MultipartFile> sent, String part) {
        var files = new TreeMap<String, byte[]>();
        var parameters = new Parameters();
        for (var file : sent) {
            // One would hide the other, and nobody knows which one is meant.
            if (files.put(Objects.requireNonNullElse(file.getOriginalFilename(), ""), bytes(file)) != null) {
                parameters.refuse(part, "rest.file-twice");
            }
        }
        parameters.check();
        return files;
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
