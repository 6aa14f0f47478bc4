package io.eventtimeline.cli.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import me.tongfei.progressbar.ProgressBar;

/// Sends entries in order, in batches, and notes in the journal what was acknowledged.
///
/// What has to be sent again is sent again with all that came after it, so that an older revision never overtakes a
/// newer one; twice does no harm.
final class Loading implements EntryReader.Sink {
    private static final int BATCH_ENTRIES = 200;
    private static final int BATCH_BYTES = 2 << 20;

    private final IngestApi api;
    private final Journal journal;
    private final Report report;
    private final ProgressBar progress;
    private final Patience patience;

    private List<Entry> batch = new ArrayList<>();
    private int batchBytes;

    Loading(IngestApi api, Journal journal, Report report, ProgressBar progress, Patience patience) {
        this.api = api;
        this.journal = journal;
        this.report = report;
        this.progress = progress;
        this.patience = patience;
    }

    @Override
    public void take(Entry entry) throws IOException, InterruptedException {
        batch.add(entry);
        batchBytes += entry.bytes();
        if (batch.size() >= BATCH_ENTRIES || batchBytes >= BATCH_BYTES) {
            flush();
        }
    }

    @Override
    public void passOver(long bytes) {
        report.addBefore();
        progress.stepBy(bytes);
    }

    /// Returns once everything taken so far is acknowledged or refused.
    ///
    /// @throws GivenUp if the service does not take it for too long
    void flush() throws IOException, InterruptedException {
        while (!batch.isEmpty()) {
            List<Outcome> outcomes = send(run());
            int settled = settle(outcomes);
            batch = new ArrayList<>(batch.subList(settled, batch.size()));
            if (settled < outcomes.size() && outcomes.get(settled) instanceof Outcome.Later later) {
                patience.pause(later.why());
            } else {
                patience.renew();
            }
        }
        batchBytes = 0;
    }

    /// Articles up to the next withdrawal, or one entry of another kind.
    private List<Entry> run() {
        int end = 0;
        while (end < batch.size() && batch.get(end) instanceof Entry.Published) {
            end++;
        }
        return batch.subList(0, Math.max(end, 1));
    }

    private List<Outcome> send(List<Entry> run) throws InterruptedException {
        try {
            return switch (run.getFirst()) {
                case Entry.Published _ ->
                    api.publish(run.stream().map(Entry.Published.class::cast).toList());
                case Entry.Withdrawn withdrawal -> List.of(api.withdraw(withdrawal));
                case Entry.Unreadable unreadable -> List.of(new Outcome.Refused(unreadable.why()));
            };
        } catch (IOException e) {
            return List.of(new Outcome.Later("no answer (" + e + ")"));
        }
    }

    /// @return how many, from the first on, need not be sent again
    private int settle(List<Outcome> outcomes) throws IOException {
        int settled = 0;
        List<Mark> acknowledged = new ArrayList<>();
        while (settled < outcomes.size() && !(outcomes.get(settled) instanceof Outcome.Later)) {
            Entry entry = batch.get(settled);
            report.add(entry, outcomes.get(settled));
            acknowledged.add(entry.mark());
            progress.stepBy(entry.bytes());
            settled++;
        }
        journal.acknowledge(acknowledged);
        return settled;
    }
}
