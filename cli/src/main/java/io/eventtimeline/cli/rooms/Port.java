package io.eventtimeline.cli.rooms;

import io.eventtimeline.cli.failure.CommandFailed;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/// A port on the loopback address and the option that moves it.
public record Port(String server, int number, String option) {
    /// Fails if another program listens there.
    public void requireFree() {
        try (ServerSocket socket = new ServerSocket()) {
            // As the servers do: a port whose last owner was killed a moment ago is free.
            socket.setReuseAddress(true);
            socket.bind(address());
        } catch (IOException e) {
            throw CommandFailed.unlessMended(
                    "Port %d for %s cannot be used (%s): stop the program that has it, or choose another port with %s."
                            .formatted(number, server, e.getMessage(), option));
        }
    }

    private InetSocketAddress address() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), number);
    }
}
