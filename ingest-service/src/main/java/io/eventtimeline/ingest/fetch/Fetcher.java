package io.eventtimeline.ingest.fetch;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// Asks the web for one address, politely and at no risk. See the package for the steps.
@Component
public final class Fetcher implements AutoCloseable {
    private static final int HTTP_PORTS_FROM = 1024;

    private final FetchSettings settings;
    private final Exchange exchange;
    private final HostTurns turns;
    private final Robots robots;
    private final Semaphore places;

    @Autowired
    public Fetcher(FetchSettings settings) {
        this(settings, SystemDefaultDnsResolver.INSTANCE, InstantSource.system());
    }

    Fetcher(FetchSettings settings, DnsResolver names, InstantSource clock) {
        PublicInternet internet = new PublicInternet(settings.allow());
        this.settings = settings;
        this.exchange = new Exchange(WebClient.of(settings, names, internet), settings, clock);
        this.turns = new HostTurns(settings.hostDelay(), settings.longestWait());
        this.robots = new Robots(wanted -> follow(wanted, false), settings.robotName(), clock);
        this.places = new Semaphore(settings.atOnce());
    }

    /// Waits for its turn, and for the answer. Never fails: what goes wrong is an outcome.
    public Fetched fetch(Wanted wanted) {
        return follow(wanted, settings.obeyRobots());
    }

    private Fetched follow(Wanted wanted, boolean obeyRobots) {
        try {
            WebAddress here = WebAddress.of(wanted.address());
            long leftNanos = settings.totalTime().toNanos();
            boolean forGood = true;
            for (int redirects = 0; redirects <= settings.redirects(); redirects++) {
                Optional<Fetched> objection = objection(here, obeyRobots);
                if (objection.isPresent()) {
                    return objection.get();
                }
                Hop hop = hop(here, wanted, Duration.ofNanos(leftNanos));
                leftNanos -= hop.tookNanos();
                switch (hop.answer()) {
                    case Answer.Final(Fetched.Content content) -> {
                        return redirects > 0 && forGood ? moved(content) : content;
                    }
                    case Answer.Final(Fetched fetched) -> {
                        return fetched;
                    }
                    case Answer.Redirect(String location, boolean permanent) -> {
                        here = here.redirectedTo(location);
                        forGood &= permanent;
                    }
                }
            }
            return Fetched.Failed.of("it redirects more than " + settings.redirects() + " times");
        } catch (RefusedAddress e) {
            return new Fetched.Refused(e.why());
        } catch (HostTurns.Busy e) {
            return new Fetched.Postponed(e.delay());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Fetched.Failed.of("the service is being stopped");
        }
    }

    private Optional<Fetched> objection(WebAddress address, boolean obeyRobots) {
        int port = address.port();
        if (port < HTTP_PORTS_FROM && port != 80 && port != 443) {
            return Optional.of(new Fetched.Refused("port " + port + " is not one of the web"));
        }
        if (!obeyRobots) {
            return Optional.empty();
        }
        return switch (robots.on(address)) {
            case Robots.Verdict.Forbidden _ -> Optional.of(new Fetched.Refused("its robots.txt forbids it"));
            case Robots.Verdict.Unknown _ -> Optional.of(Fetched.Failed.of("its robots.txt can't be asked"));
            case Robots.Verdict.Allowed(Duration delay) -> {
                turns.slow(address.host(), delay);
                yield Optional.empty();
            }
        };
    }

    private record Hop(Answer answer, long tookNanos) {}

    private Hop hop(WebAddress address, Wanted wanted, Duration within) throws HostTurns.Busy, InterruptedException {
        if (!within.isPositive()) {
            return new Hop(new Answer.Final(Fetched.Failed.of("its redirects took too long")), 0);
        }
        try (HostTurns.Turn turn = turns.take(address.host())) {
            places.acquire();
            long begin = System.nanoTime();
            try {
                Answer answer = exchange.ask(address, wanted, within);
                if (answer instanceof Answer.Final(Fetched.Failed failed)) {
                    failed.retryAfter().ifPresent(turn::rest);
                }
                return new Hop(answer, System.nanoTime() - begin);
            } finally {
                places.release();
            }
        }
    }

    private static Fetched moved(Fetched.Content content) {
        return new Fetched.Content(
                content.address(),
                Optional.of(content.address()),
                content.body(),
                content.contentType(),
                content.etag(),
                content.lastModified());
    }

    @Override
    public void close() throws IOException {
        exchange.close();
    }
}
