package io.eventtimeline.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/// Ports of the loopback address.
final class Port {
    /// Option value for 'any free one'.
    static final int ANY = 0;

    private Port() {}

    /// Checked before the servers start: they would tell of a taken port in a hundred lines.
    static int claim(int wanted, Server server) throws CannotStart {
        if (wanted == ANY) {
            return free();
        }
        try (ServerSocket _ = listen(wanted)) {
            return wanted;
        } catch (IOException e) {
            throw new CannotStart(
                    "Port %d for %s cannot be used (%s): stop the program that has it, or choose another port with --%s-port."
                            .formatted(wanted, server, e.getMessage(), server));
        }
    }

    /// A port that nobody listens on at this moment.
    static int free() {
        try (ServerSocket socket = listen(ANY)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException("no free port on the loopback address", e);
        }
    }

    private static ServerSocket listen(int port) throws IOException {
        ServerSocket socket = new ServerSocket();
        // As the servers do: a port whose last owner was killed a moment ago is free.
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        return socket;
    }
}
