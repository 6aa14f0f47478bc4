package io.eventtimeline.ingest.guard;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/// How many requests each caller has left: so many at once, then so many a second. Callers of one IPv6 network of 64
/// bits are one.
final class Allowance {
    private static final int REMEMBERED = 10_000;
    private static final int NETWORK_BYTES = 8;
    private static final double NANOS = 1e9;

    private final double perNano;
    private final int most;
    private final LongSupplier nanoClock;
    private final Map<String, Left> callers = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Left> eldest) {
            return size() > REMEMBERED;
        }
    };

    /// @param atNanos when `requests` were left
    private record Left(double requests, long atNanos) {}

    Allowance(int perSecond, int most, LongSupplier nanoClock) {
        this.perNano = perSecond / NANOS;
        this.most = most;
        this.nanoClock = nanoClock;
    }

    /// @param cost 1 for a request
    /// @return how long to wait, where there is nothing left
    synchronized Optional<Duration> take(String address, int cost) {
        long now = nanoClock.getAsLong();
        String caller = caller(address);
        Left before = callers.getOrDefault(caller, new Left(most, now));
        double left = Math.min(most, before.requests() + (now - before.atNanos()) * perNano);
        if (left < 1) {
            callers.put(caller, new Left(left, now));
            return Optional.of(Duration.ofNanos(Math.round((1 - left) / perNano)));
        }
        callers.put(caller, new Left(left - cost, now));
        return Optional.empty();
    }

    private static String caller(String address) {
        String withoutInterface = address.split("%", 2)[0];
        return InetAddress.ofLiteral(withoutInterface) instanceof Inet6Address six
                ? HexFormat.of().formatHex(six.getAddress(), 0, NETWORK_BYTES)
                : address;
    }
}
