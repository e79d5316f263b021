import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ends with 0 where the port can be opened; asked by the launcher before it builds. Run from source. */
class FreePort {

    public static void main(String[] args) {
        var port = Integer.parseInt(args[0]);
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true); // as the server itself does: a port in TIME_WAIT is free
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException | IllegalArgumentException e) {
            System.exit(1);
        }
    }
}
