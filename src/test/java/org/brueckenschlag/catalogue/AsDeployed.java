package org.brueckenschlag.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Function;
import org.brueckenschlag.forms.Forms;
import org.brueckenschlag.ui.NoLists;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.DefaultResourceLoader;

/** A catalogue over packages in memory that nobody has altered; each version is a deployment of its own name. */
final class AsDeployed {

    private AsDeployed() {}

    static ProcessCatalogue catalogue(DeployedPackages packages, Forms forms) {
        ReleasedFiles released = deployment -> hashes(packages.files(new ProcessVersionId(deployment)));
        return catalogue(packages, released, event -> {}, version -> Map.of(), forms);
    }

    /**
     * @param told hears of altered files
     * @param drafts the files that versions were released from
     */
    static ProcessCatalogue catalogue(
            DeployedPackages packages,
            ReleasedFiles released,
            ApplicationEventPublisher told,
            Function<ProcessVersionId, Map<String, String>> drafts,
            Forms forms) {
        return new DeployedCatalogue(
                packages,
                new AlteredFiles(packages, released, told),
                new ProvenCopies(released, drafts, new DefaultResourceLoader()),
                forms,
                new NoLists(),
                new Nobody());
    }

    static Map<String, String> hashes(Map<String, String> files) {
        var hashes = new HashMap<String, String>();
        files.forEach((name, text) -> hashes.put(name, sha256(text)));
        return hashes;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
