package io.eventtimeline.timeline.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes documents in bulk requests and judges each by itself: done, to be sent again, or refused.
///
/// No BulkIngester: it can drop operations where a whole request fails.
@Component
class BulkWriter {
    private final ElasticsearchClient elasticsearch;
    private final IndexSettings settings;

    BulkWriter(ElasticsearchClient elasticsearch, IndexSettings settings) {
        this.elasticsearch = elasticsearch;
        this.settings = settings;
    }

    /// Returns when each is done or refused.
    ///
    /// @return why, for those that were refused
    /// @throws ElasticsearchAway if some could not be written for a while; all may be written again
    /// @throws ConsumptionStopped if the index or the permission is missing
    Map<DocumentWrite, String> write(List<DocumentWrite> writes) {
        Map<DocumentWrite, String> refused = new HashMap<>();
        for (List<DocumentWrite> request : requests(writes)) {
            List<DocumentWrite> open = request;
            for (Pauses pauses = new Pauses(settings); !open.isEmpty(); ) {
                Attempt attempt = new Attempt(refused);
                attempt.send(open);
                open = attempt.again;
                if (!open.isEmpty()) {
                    pauses.pause(attempt.why);
                }
            }
        }
        return refused;
    }

    private List<List<DocumentWrite>> requests(List<DocumentWrite> writes) {
        List<List<DocumentWrite>> requests = new ArrayList<>();
        List<DocumentWrite> current = new ArrayList<>();
        long bytes = 0;
        for (DocumentWrite write : writes) {
            if (!current.isEmpty()
                    && bytes + write.bytes() > settings.bulkSize().toBytes()) {
                requests.add(current);
                current = new ArrayList<>();
                bytes = 0;
            }
            current.add(write);
            bytes += write.bytes();
        }
        requests.add(current);
        return requests;
    }

    /// One round over what is open.
    private final class Attempt {
        private final Map<DocumentWrite, String> refused;
        private final List<DocumentWrite> again = new ArrayList<>();
        private @Nullable String why;

        Attempt(Map<DocumentWrite, String> refused) {
            this.refused = refused;
        }

        void send(List<DocumentWrite> writes) {
            List<BulkOperation> operations =
                    writes.stream().map(DocumentWrite::operation).toList();
            try {
                List<BulkResponseItem> items =
                        elasticsearch.bulk(b -> b.operations(operations)).items();
                for (int i = 0; i < items.size(); i++) {
                    judge(writes.get(i), items.get(i));
                }
            } catch (ElasticsearchException | IOException e) {
                failed(writes, e);
            }
        }

        private void judge(DocumentWrite write, BulkResponseItem item) {
            String reason = reason(item.error());
            switch (Verdict.of(item.status())) {
                case DONE -> {}
                case AGAIN -> again(write, reason);
                case REFUSED -> refused.put(write, reason);
                case STOP -> throw new ConsumptionStopped("Elasticsearch refuses every write: " + reason);
            }
        }

        /// A request that is refused as a whole has one document at fault, an id of 600 bytes say: halves find it.
        private void failed(List<DocumentWrite> writes, Exception failure) {
            switch (Verdict.of(failure)) {
                case DONE, AGAIN -> writes.forEach(write -> again(write, Verdict.reason(failure)));
                case STOP -> throw Verdict.thrown(failure);
                case REFUSED -> {
                    int half = writes.size() / 2;
                    if (half == 0) {
                        refused.put(writes.getFirst(), Verdict.reason(failure));
                    } else {
                        send(writes.subList(0, half));
                        send(writes.subList(half, writes.size()));
                    }
                }
            }
        }

        private void again(DocumentWrite write, String reason) {
            again.add(write);
            why = reason;
        }

        private static String reason(@Nullable ErrorCause error) {
            if (error == null) {
                return "no reason given";
            }
            String cause =
                    error.causedBy() == null ? "" : ": " + error.causedBy().reason();
            return error.type() + ": " + error.reason() + cause;
        }
    }
}
