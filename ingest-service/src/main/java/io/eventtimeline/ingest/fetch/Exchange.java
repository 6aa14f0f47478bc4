package io.eventtimeline.ingest.fetch;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.jspecify.annotations.Nullable;

/// One request and its answer, over a connection of its own: what a server sends beyond its answer is nobody's next
/// answer.
final class Exchange implements AutoCloseable {
    private static final String ANSWERS = "it answers ";
    private static final Set<Integer> PERMANENT = Set.of(301, 308);
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final CloseableHttpClient client;
    private final FetchSettings settings;
    private final InstantSource clock;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("fetch-deadline").factory());

    Exchange(CloseableHttpClient client, FetchSettings settings, InstantSource clock) {
        this.client = client;
        this.settings = settings;
        this.clock = clock;
    }

    /// @param within all of it, from the name's address to the last byte
    Answer ask(WebAddress address, Wanted wanted, Duration within) {
        HttpUriRequestBase request = request(address, wanted);
        AtomicBoolean overdue = new AtomicBoolean();
        Runnable cut = () -> {
            overdue.set(true);
            request.cancel();
        };
        var deadline = watch.schedule(cut, within.toNanos(), TimeUnit.NANOSECONDS);
        Answer answer = ask(address, wanted, request);
        deadline.cancel(false);
        // A connection that was cut may look like a body that ended.
        return overdue.get() ? new Answer.Final(tooSlow()) : answer;
    }

    private Answer ask(WebAddress address, Wanted wanted, HttpUriRequestBase request) {
        try (ClassicHttpResponse response = client.executeOpen(null, request, null)) {
            try {
                return answer(address, wanted, response);
            } finally {
                // Closing would read the rest of a body that nobody wants, however long.
                request.cancel();
            }
        } catch (IOException e) {
            return new Answer.Final(failure(e));
        }
    }

    private Fetched tooSlow() {
        return Fetched.Failed.of("it took longer than " + settings.totalTime().toSeconds() + " s");
    }

    private static HttpUriRequestBase request(WebAddress address, Wanted wanted) {
        HttpUriRequestBase request = new HttpUriRequestBase("GET", address.uri());
        request.setHeader(HttpHeaders.ACCEPT, wanted.accept());
        request.setHeader(HttpHeaders.ACCEPT_ENCODING, "gzip");
        setHeader(request, HttpHeaders.IF_NONE_MATCH, wanted.etag());
        setHeader(request, HttpHeaders.IF_MODIFIED_SINCE, wanted.lastModified());
        return request;
    }

    private static void setHeader(HttpUriRequestBase request, String name, @Nullable String value) {
        if (value != null) {
            request.setHeader(name, value);
        }
    }

    private Answer answer(WebAddress address, Wanted wanted, ClassicHttpResponse response) throws IOException {
        int status = response.getCode();
        String location = header(response, HttpHeaders.LOCATION);
        if (location != null && REDIRECTS.contains(status)) {
            return new Answer.Redirect(location, PERMANENT.contains(status));
        }
        return new Answer.Final(
                switch (status) {
                    case 200, 203 -> content(address, wanted, response);
                    case 304 -> new Fetched.NotModified();
                    case 404, 410 -> new Fetched.Missing(status);
                    case 408, 425, 429 -> failed(response);
                    default -> status / 100 == 4 ? new Fetched.Refused(ANSWERS + status) : failed(response);
                });
    }

    private static Fetched content(WebAddress address, Wanted wanted, ClassicHttpResponse response) throws IOException {
        return new Fetched.Content(
                address.toString(),
                Optional.empty(),
                new Fetched.Body(BodyReader.read(response.getEntity(), wanted)),
                header(response, HttpHeaders.CONTENT_TYPE),
                header(response, HttpHeaders.ETAG),
                header(response, HttpHeaders.LAST_MODIFIED));
    }

    private Fetched failed(HttpResponse response) {
        Optional<Duration> retryAfter = Optional.ofNullable(header(response, HttpHeaders.RETRY_AFTER))
                .flatMap(value -> RetryAfter.read(value, clock.instant()));
        return new Fetched.Failed(ANSWERS + response.getCode(), retryAfter);
    }

    private static @Nullable String header(HttpResponse response, String name) {
        Header header = response.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }

    private static Fetched failure(IOException failure) {
        return switch (failure) {
            case RefusedAddress e -> new Fetched.Refused(e.why());
            case GuardedNames.UnreachableByRule e -> new Fetched.Refused(Objects.requireNonNull(e.getMessage()));
            case BodyReader.Oversize e -> new Fetched.Oversized(Objects.requireNonNull(e.getMessage()));
            case BodyReader.UnknownEncoding e -> new Fetched.Refused(Objects.requireNonNull(e.getMessage()));
            case MessageConstraintException _ -> new Fetched.Oversized("its headers are too long");
            case UnknownHostException _ -> Fetched.Failed.of("its host is not known");
            case SocketTimeoutException _ -> Fetched.Failed.of("it was silent for too long");
            case SSLException _ -> Fetched.Failed.of("no safe connection can be made to it");
            case ZipException _ -> Fetched.Failed.of("its gzip can't be read");
            case ConnectionClosedException _ -> Fetched.Failed.of("its answer ended early");
            case NoHttpResponseException _ -> Fetched.Failed.of("it did not answer");
            default ->
                Fetched.Failed.of("the connection failed (" + failure.getClass().getSimpleName() + ")");
        };
    }

    @Override
    public void close() throws IOException {
        watch.shutdownNow();
        client.close();
    }
}
