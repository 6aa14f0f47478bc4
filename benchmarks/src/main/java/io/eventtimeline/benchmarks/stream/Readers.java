package io.eventtimeline.benchmarks.stream;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Many readers of one stream each, on plain sockets: they must not cost more than what they measure.
final class Readers implements AutoCloseable {
    private static final Pattern NAME = Pattern.compile("Zel([a-j]{6})");
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);
    private static final int DIGITS = 6;

    private final List<Socket> sockets = new ArrayList<>();
    private final int streams;
    private final AtomicInteger current = new AtomicInteger();
    private final AtomicInteger ended = new AtomicInteger();
    private final AtomicLongArray sentNanos;
    private final AtomicLongArray firstNanos;
    private final AtomicLongArray lastNanos;
    private final AtomicIntegerArray heard;

    private Readers(int streams, int articles) {
        this.streams = streams;
        this.sentNanos = new AtomicLongArray(articles);
        this.firstNanos = new AtomicLongArray(articles);
        this.lastNanos = new AtomicLongArray(articles);
        this.heard = new AtomicIntegerArray(articles);
    }

    /// Returns when all are told that they are up to date.
    static Readers open(URI timeline, int streams, int articles) throws IOException, InterruptedException {
        Readers readers = new Readers(streams, articles);
        for (int i = 0; i < streams; i++) {
            Socket socket = new Socket(timeline.getHost(), timeline.getPort());
            readers.sockets.add(socket);
            String request =
                    "GET /v1/stream?from=2016&q=minister HTTP/1.1\r\nHost: " + timeline.getAuthority() + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            Thread.ofVirtual().start(() -> readers.read(socket));
        }
        while (readers.current.get() < streams) {
            readers.requireOpen();
            Thread.sleep(LOOK_AGAIN);
        }
        System.err.printf("%,d streams are open%n", streams);
        return readers;
    }

    /// `Zelaaabcd` for 123: a name that says which article it is of.
    static String name(int number) {
        StringBuilder name = new StringBuilder("Zel");
        String.format("%0" + DIGITS + "d", number).chars().forEach(digit -> name.append((char) (digit - '0' + 'a')));
        return name.toString();
    }

    void published(int number) {
        sentNanos.set(number, System.nanoTime());
    }

    /// Returns when all have heard of these articles.
    void await(int from, int to, Duration patience) throws IOException, InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (missing(from, to).findAny().isPresent()) {
            requireOpen();
            if (System.nanoTime() > end) {
                throw new IOException(
                        "not all readers heard of all articles within %d s: %d of %d are missing somewhere, the first is %s"
                                .formatted(
                                        patience.toSeconds(),
                                        missing(from, to).count(),
                                        to - from,
                                        name(missing(from, to).findFirst().orElse(from))));
            }
            Thread.sleep(LOOK_AGAIN);
        }
    }

    private IntStream missing(int from, int to) {
        return IntStream.range(from, to).filter(number -> heard.get(number) < streams);
    }

    /// @param from the articles before only warmed up
    String table(double rate, int from) {
        return "%n| | p50 | p99 | longest |%n|---|---|---|---|%n".formatted()
                + row(
                        "from request to the last of %,d readers, at %.0f articles a second".formatted(streams, rate),
                        millis(from, sentNanos, lastNanos))
                + row("from request to the first reader", millis(from, sentNanos, firstNanos))
                + row("from the first reader to the last", millis(from, firstNanos, lastNanos));
    }

    @Override
    public void close() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    private void read(Socket socket) {
        BitSet known = new BitSet();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.equals("event: current")) {
                    current.incrementAndGet();
                } else if (line.startsWith("data: ")) {
                    note(line, known);
                }
            }
        } catch (IOException closed) {
            // By us, at the end; else [#requireOpen] says so.
        }
        ended.incrementAndGet();
    }

    /// An entry that changed names those again that this reader has heard of: only the first time counts.
    private void note(String data, BitSet known) {
        for (Matcher name = NAME.matcher(data); name.find(); ) {
            int number = 0;
            for (char digit : name.group(1).toCharArray()) {
                number = number * 10 + (digit - 'a');
            }
            if (!known.get(number)) {
                known.set(number);
                long now = System.nanoTime();
                firstNanos.compareAndSet(number, 0, now);
                lastNanos.accumulateAndGet(number, now, Math::max);
                heard.incrementAndGet(number);
            }
        }
    }

    private void requireOpen() throws IOException {
        if (ended.get() > 0) {
            throw new IOException(ended.get() + " of " + streams + " streams ended: see the log of timeline-service");
        }
    }

    private long[] millis(int from, AtomicLongArray begin, AtomicLongArray end) {
        return IntStream.range(from, begin.length())
                .mapToLong(number -> (end.get(number) - begin.get(number)) / 1_000_000)
                .sorted()
                .toArray();
    }

    private static String row(String what, long[] millis) {
        long p50 = millis[millis.length / 2];
        long p99 = millis[(int) Math.ceil(millis.length * 0.99) - 1];
        return "| %s | %d ms | %d ms | %d ms |%n"
                .formatted(what, p50, p99, Arrays.stream(millis).max().orElse(0));
    }
}
