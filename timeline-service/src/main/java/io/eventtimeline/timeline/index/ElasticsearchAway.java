package io.eventtimeline.timeline.index;

/// Elasticsearch does not answer or is too busy: the same again later, for as long as it takes.
public final class ElasticsearchAway extends RuntimeException {
    private static final long serialVersionUID = 1;

    ElasticsearchAway(String reason) {
        super(reason);
    }

    ElasticsearchAway(String reason, Throwable cause) {
        super(reason, cause);
    }
}
