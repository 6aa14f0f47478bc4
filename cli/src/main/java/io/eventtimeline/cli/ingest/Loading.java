package io.eventtimeline.cli.ingest;

import io.eventtimeline.cli.ingest.source.Content;
import io.eventtimeline.cli.ingest.source.Entry;
import io.eventtimeline.cli.ingest.source.Mark;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Sends entries in order, in batches, and notes what was acknowledged. While a batch is under way nothing is read, so
/// that a slow service means slow reading, and not more memory.
///
/// What has to be sent again is sent again with all that came after it, so that an older revision never overtakes a
/// newer one; twice does no harm.
final class Loading implements Reading.Sink {
    private static final int BATCH_ENTRIES = 200;
    private static final int BATCH_CHARACTERS = 2 << 20;

    /// At a time: ingest-service waits between two of a host.
    private static final int PAGES_AT_ONCE = 8;

    private final Destination destination;
    private final Acknowledged acknowledged;
    private final Report report;
    private final Progress progress;
    private final Patience patience;

    private List<Entry> batch = new ArrayList<>();
    private int batchCharacters;

    Loading(Destination destination, Acknowledged acknowledged, Report report, Progress progress, Patience patience) {
        this.destination = destination;
        this.acknowledged = acknowledged;
        this.report = report;
        this.progress = progress;
        this.patience = patience;
    }

    @Override
    public void take(Entry entry) throws IOException, InterruptedException {
        batch.add(entry);
        batchCharacters += entry.content() instanceof Content.Article(String json) ? json.length() : 0;
        if (batch.size() >= BATCH_ENTRIES || batchCharacters >= BATCH_CHARACTERS) {
            flush();
        }
    }

    @Override
    public void passOver(long bytes) {
        report.addBefore();
        progress.step(bytes, report);
    }

    /// Returns once everything taken so far is acknowledged or refused.
    ///
    /// @throws GivenUp if the service does not take it for too long
    void flush() throws IOException, InterruptedException {
        while (!batch.isEmpty()) {
            List<Outcome> outcomes = send();
            int settled = settle(outcomes);
            batch = new ArrayList<>(batch.subList(settled, batch.size()));
            if (settled < outcomes.size() && outcomes.get(settled) instanceof Outcome.Later later) {
                patience.pause(later.why());
            } else {
                patience.renew();
            }
        }
        batchCharacters = 0;
    }

    /// The first of the batch, with those behind it that can go with it.
    ///
    /// @return of as many, what became of each
    private List<Outcome> send() throws InterruptedException {
        try {
            return switch (batch.getFirst().content()) {
                case Content.Article _ -> destination.publish(first(Content.Article.class, BATCH_ENTRIES));
                case Content.Address _ -> destination.fetch(first(Content.Address.class, PAGES_AT_ONCE));
                case Content.Withdrawal withdrawal -> List.of(destination.withdraw(withdrawal));
                case Content.Refused(String why) -> List.of(new Outcome.Refused(why));
                case Content.Skipped(String kind) -> List.of(new Outcome.Skipped(kind));
                case Content.Noted(String what) -> List.of(new Outcome.Noted(what));
            };
        } catch (IOException e) {
            return List.of(new Outcome.Later("no answer (" + e + ")"));
        }
    }

    private <C extends Content> List<C> first(Class<C> kind, int most) {
        return batch.stream()
                .map(Entry::content)
                .takeWhile(kind::isInstance)
                .limit(most)
                .map(kind::cast)
                .toList();
    }

    /// @return how many, from the first on, need not be sent again
    private int settle(List<Outcome> outcomes) throws IOException {
        int settled = 0;
        List<Mark> marks = new ArrayList<>();
        while (settled < outcomes.size() && !(outcomes.get(settled) instanceof Outcome.Later)) {
            Entry entry = batch.get(settled);
            report.add(entry, outcomes.get(settled));
            marks.add(entry.mark());
            progress.step(entry.bytes(), report);
            settled++;
        }
        acknowledged.acknowledge(marks);
        return settled;
    }
}
