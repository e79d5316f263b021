package org.brueckenschlag.survey;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/** An address as a picture that phones read: sharp at every size, black on white whatever the page looks like. */
final class QrCode {

    /** Modules of white around it, as the standard asks for. */
    private static final int QUIET = 4;

    private QrCode() {}

    /** @param label for whoever does not see it */
    static String svg(String address, String label) {
        var matrix = matrix(address);
        var size = matrix.getWidth() + 2 * QUIET;
        return """
                <svg class="qr" role="img" aria-label="%s" viewBox="0 0 %d %d" shape-rendering="crispEdges">\
                <rect width="100%%" height="100%%" fill="#fff"/><path fill="#000" d="%s"/></svg>\
                """.formatted(Html.text(label), size, size, path(matrix));
    }

    static ByteMatrix matrix(String address) {
        try {
            return Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("no picture of so long an address", tooLong);
        }
    }

    /** Each run of dark modules of a row is one piece. */
    private static String path(ByteMatrix matrix) {
        var path = new StringBuilder();
        for (var y = 0; y < matrix.getHeight(); y++) {
            for (var x = 0; x < matrix.getWidth(); x++) {
                var from = x;
                while (x < matrix.getWidth() && matrix.get(x, y) == 1) {
                    x++;
                }
                if (x > from) {
                    path.append("M%d %dh%dv1h-%dz".formatted(from + QUIET, y + QUIET, x - from, x - from));
                }
            }
        }
        return path.toString();
    }
}
