package io.eventtimeline.ingest.submit;

import io.eventtimeline.ingest.publish.Acknowledgement;
import io.eventtimeline.ingest.submit.Result.Status;
import java.util.concurrent.CompletableFuture;

/// An article of a request that is on its way to Kafka, or was refused already.
@FunctionalInterface
interface Pending {
    /// Waits until Kafka has acknowledged it or the time for that is over.
    Result settle();

    static Pending refused(Item.Unreadable item) {
        Result result = new Result(item.number(), item.line(), null, Status.REFUSED, item.problem());
        return () -> result;
    }

    /// Keeps the id, not the article.
    static Pending sent(Item.Parsed item, CompletableFuture<Acknowledgement> acknowledgement) {
        return sent(item.number(), item.line(), item.article().id(), acknowledgement);
    }

    private static Pending sent(long number, long line, String id, CompletableFuture<Acknowledgement> acknowledgement) {
        return () -> switch (acknowledgement.join()) {
            case Acknowledgement.Written written -> new Result(number, line, id, Status.ACCEPTED, null);
            case Acknowledgement.Missing(String reason) -> {
                Problem problem = Problem.unavailable(reason).at(number, line, null);
                yield new Result(number, line, id, Status.UNACKNOWLEDGED, problem);
            }
        };
    }
}
