package io.eventtimeline.timeline.index;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.transport.TransportException;
import java.io.IOException;

/// What an HTTP status of Elasticsearch means for a write.
enum Verdict {
    /// Written; or a version conflict: this or something newer stands there already.
    DONE,
    /// Too busy, or broken for the moment.
    AGAIN,
    /// This document is at fault.
    REFUSED,
    /// The index or the permission is missing: no document can be written.
    STOP;

    static Verdict of(int status) {
        return switch (status) {
            case 200, 201, 409 -> DONE;
            case 401, 403, 404 -> STOP;
            case 408, 429 -> AGAIN;
            default -> status >= 500 ? AGAIN : REFUSED;
        };
    }

    /// Of a request that failed as a whole.
    static Verdict of(Exception failure) {
        return switch (failure) {
            case ElasticsearchException answer -> of(answer.status());
            case TransportException answer when answer.statusCode() > 0 -> of(answer.statusCode());
            default -> AGAIN;
        };
    }

    /// The exception that a failed read means.
    static RuntimeException thrown(Exception failure) {
        String reason = reason(failure);
        return of(failure) == AGAIN
                ? new ElasticsearchAway(reason, failure)
                : new ConsumptionStopped("Elasticsearch refuses: " + reason, failure);
    }

    static String reason(Exception failure) {
        return failure instanceof IOException && failure.getMessage() == null
                ? "Elasticsearch does not answer (" + failure.getClass().getSimpleName() + ")"
                : String.valueOf(failure.getMessage());
    }
}
