package io.eventtimeline.timeline.index;

import java.util.List;
import java.util.Map;

/// Counts records that Elasticsearch refuses one after another: one is a bad article, twenty are a wrong mapping, and a
/// wrong mapping must not empty the topic into dead letters.
final class RefusedInARow {
    private final int most;
    private int inARow;

    RefusedInARow(int most) {
        this.most = most;
    }

    /// @throws ConsumptionStopped when there are too many; what this poll counted does not count when it comes again
    void check(List<? extends RecordWrites> records, Map<DocumentWrite, String> refused) {
        int now = inARow;
        for (RecordWrites record : records) {
            if (record.hasRefused(refused)) {
                now++;
                if (now >= most) {
                    throw new ConsumptionStopped(
                            "Elasticsearch refused documents of %d records in a row, the last for: %s; mend the mapping (POST /v1/admin/rebuild makes it anew) and restart"
                                    .formatted(
                                            now,
                                            record.refusal(refused)
                                                    .orElseThrow()
                                                    .reason()));
                }
            } else if (!record.isEmpty()) {
                now = 0;
            }
        }
        inARow = now;
    }
}
