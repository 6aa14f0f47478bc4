package io.eventtimeline.timeline.guard;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Whether whoever reaches the service may write.
///
/// @param boundTo the address that is listened on
/// @param trusted says that only those reach it who may write: it is published on loopback alone, or stands behind a
///     proxy that knows its users
@ConfigurationProperties("timeline.guard")
record GuardSettings(
        @DefaultValue("") String boundTo,
        @DefaultValue("false") boolean trusted) {

    boolean takesWrites() {
        return trusted || isLoopback();
    }

    private boolean isLoopback() {
        try {
            return !boundTo.isBlank()
                    && Arrays.stream(InetAddress.getAllByName(boundTo)).allMatch(InetAddress::isLoopbackAddress);
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
