package io.eventtimeline.ingest.submit;

import io.eventtimeline.contracts.Json;
import io.eventtimeline.ingest.submit.Result.Status;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/// Answers a stream line by line, in its order, while it is still coming in: a thread of its own waits for Kafka, so
/// that one that sends a line an hour gets its answer at once.
///
/// The first results are held back until one is accepted: a stream of which nothing gets in is a problem, not a 202.
final class StreamAnswer implements AutoCloseable {
    private static final int UNDER_WAY = 1_000;
    private static final int HELD_BACK = 1_000;

    private final HttpServletResponse response;
    private final Answers answers;
    /// The empty one is the last.
    private final BlockingQueue<Optional<Pending>> underWay = new ArrayBlockingQueue<>(UNDER_WAY);
    private final List<Result> heldBack = new ArrayList<>();
    private final Thread writer;
    private @Nullable OutputStream output;
    private @Nullable Exception failure;
    private volatile boolean givenUp;

    StreamAnswer(HttpServletResponse response, Answers answers) {
        this.response = response;
        this.answers = answers;
        this.writer = Thread.ofVirtual().name("stream-answer").start(this::write);
    }

    /// Waits while too many are under way.
    void add(Pending pending) throws InterruptedIOException {
        put(Optional.of(pending));
    }

    private void put(Optional<Pending> pending) throws InterruptedIOException {
        try {
            underWay.put(pending);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    /// Whether it makes no sense to go on: Kafka is away, or the caller.
    boolean isGivenUp() {
        return givenUp;
    }

    /// Returns when everything is answered.
    ///
    /// @throws IOException if the caller left before that
    @Override
    public void close() throws IOException {
        put(Optional.empty());
        try {
            writer.join();
        } catch (InterruptedException e) {
            throw interrupted();
        }
        switch (failure) {
            case IOException left -> throw left;
            case RuntimeException defect -> throw defect;
            case null, default -> {}
        }
    }

    private void write() {
        try {
            for (Optional<Pending> next = next(); next.isPresent(); next = next()) {
                Result result = next.get().settle();
                if (result.status() == Status.UNACKNOWLEDGED) {
                    givenUp = true;
                }
                answer(result);
            }
            finish();
        } catch (IOException | RuntimeException e) {
            failure = e;
            givenUp = true;
            passOver();
        }
    }

    /// Before it waits, the caller gets what there is.
    private Optional<Pending> next() throws IOException {
        Optional<Pending> next = underWay.poll();
        if (next == null && output != null) {
            output.flush();
        }
        return next == null ? taken() : next;
    }

    private void answer(Result result) throws IOException {
        if (output != null) {
            line(output, result);
            return;
        }
        heldBack.add(result);
        if (result.status() == Status.ACCEPTED || heldBack.size() == HELD_BACK) {
            begin();
        }
    }

    private OutputStream begin() throws IOException {
        response.setStatus(HttpStatus.ACCEPTED.value());
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        OutputStream begun = response.getOutputStream();
        output = begun;
        for (Result result : heldBack) {
            line(begun, result);
        }
        heldBack.clear();
        return begun;
    }

    private void finish() throws IOException {
        Optional<Problem> problem = output == null ? Verdict.problem(heldBack) : Optional.empty();
        if (problem.isPresent()) {
            answers.problem(response, problem.get());
        } else if (output == null) {
            begin();
        }
        response.flushBuffer();
    }

    /// Lets go whoever adds, when there is nobody left to answer.
    private void passOver() {
        while (taken().isPresent()) {}
    }

    private Optional<Pending> taken() {
        try {
            return underWay.take();
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts this thread", e);
        }
    }

    private static void line(OutputStream output, Result result) throws IOException {
        output.write(Json.bytes(result));
        output.write('\n');
    }

    private static InterruptedIOException interrupted() {
        Thread.currentThread().interrupt();
        return new InterruptedIOException("interrupted while answering a stream");
    }
}
