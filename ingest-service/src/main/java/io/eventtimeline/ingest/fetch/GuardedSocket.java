package io.eventtimeline.ingest.fetch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;

/// The last door: looks at the address it is about to connect to, wherever that came from.
final class GuardedSocket extends Socket {
    private final PublicInternet internet;

    GuardedSocket(PublicInternet internet) {
        this.internet = internet;
    }

    @Override
    public void connect(SocketAddress endpoint) throws IOException {
        connect(endpoint, 0);
    }

    @Override
    public void connect(SocketAddress endpoint, int timeoutMillis) throws IOException {
        if (endpoint instanceof InetSocketAddress address
                && address.getAddress() != null
                && internet.mayReach(address.getAddress())) {
            super.connect(endpoint, timeoutMillis);
        } else {
            throw new RefusedAddress("its host is not on the public internet");
        }
    }
}
