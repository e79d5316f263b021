package org.brueckenschlag.ui.components;

import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.Serializable;

/**
 * Takes a file into memory, and none that is larger than said. The field in the browser refuses it, too, before it is
 * sent; but nobody has to send by that field.
 */
public final class OneFile implements UploadHandler {

    private static final long serialVersionUID = 1L;

    private final int largest;
    private final Taken taken;

    private OneFile(int largest, Taken taken) {
        this.largest = largest;
        this.taken = taken;
    }

    /** @param largest in bytes */
    public static OneFile upTo(int largest, Taken taken) {
        return new OneFile(largest, taken);
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        byte[] bytes;
        try (var body = event.getInputStream()) {
            bytes = body.readNBytes(largest + 1);
        }
        if (bytes.length > largest) {
            event.getResponse().setStatus(HttpStatusCode.REQUEST_ENTITY_TOO_LARGE.getCode());
            return;
        }
        var name = event.getFileName();
        var _ = event.getUI().access(() -> taken.take(name, bytes));
    }

    @Override
    public long getRequestSizeMax() {
        return largest;
    }

    /** Called with the user interface at hand. */
    @FunctionalInterface
    public interface Taken extends Serializable {

        void take(String name, byte[] bytes);
    }
}
