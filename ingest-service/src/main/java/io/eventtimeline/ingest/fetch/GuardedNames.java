package io.eventtimeline.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.hc.client5.http.DnsResolver;

/// Names to addresses, without those that may not be reached. The connection is made to the very addresses
/// that are answered here: there is no second question whose answer could be another.
final class GuardedNames implements DnsResolver {
    private final DnsResolver names;
    private final PublicInternet internet;

    GuardedNames(DnsResolver names, PublicInternet internet) {
        this.names = names;
        this.internet = internet;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] all = names.resolve(host);
        InetAddress[] reachable = Arrays.stream(all).filter(internet::mayReach).toArray(InetAddress[]::new);
        if (reachable.length == 0) {
            throw new UnreachableByRule();
        }
        return reachable;
    }

    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
        return names.resolveCanonicalHostname(host);
    }

    /// Of the kind that a resolver may throw.
    static final class UnreachableByRule extends UnknownHostException {
        private static final long serialVersionUID = 1;

        UnreachableByRule() {
            super("its host is not on the public internet");
        }
    }
}
