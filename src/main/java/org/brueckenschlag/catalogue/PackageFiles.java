package org.brueckenschlag.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What somebody wants to deploy, before anything of it is believed.
 *
 * @param name what the sender calls it; may be empty
 * @param files bytes by name, by name
 * @param shared whether it is for all agencies
 */
public record PackageFiles(String name, Map<String, byte[]> files, boolean shared) {

    /** Stands for the file in a finding about all of them together. */
    public static final String WHOLE = "";

    public PackageFiles {
        files = new TreeMap<>(files);
    }

    /** Name of a process's diagram: its key, whose full stops would look like suffixes of a file. */
    public static String diagramOf(String process) {
        return process.replace('.', '_') + ".bpmn";
    }

    /** How the trail names what a file says: 64 hexadecimal digits. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** What is left without those; nothing where the package itself is among them, under no name. */
    PackageFiles without(Set<String> refused) {
        var left = new TreeMap<>(files);
        left.keySet().removeAll(refused);
        return new PackageFiles(name, refused.contains(WHOLE) ? Map.of() : left, shared);
    }

    /** Those alone; nothing where the package itself is among them. */
    PackageFiles only(Set<String> names) {
        var some = new TreeMap<>(files);
        some.keySet().retainAll(names);
        return new PackageFiles(name, names.contains(WHOLE) ? Map.of() : some, shared);
    }

    /** Those whose name ends so, as text. */
    Map<String, String> ending(String suffix) {
        var texts = new TreeMap<String, String>();
        files.forEach((name, bytes) -> {
            if (name.endsWith(suffix)) {
                texts.put(name, new String(bytes, UTF_8));
            }
        });
        return texts;
    }
}
