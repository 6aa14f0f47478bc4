package io.eventtimeline.timeline.merge;

import io.eventtimeline.contracts.DatedEvent;
import io.eventtimeline.contracts.Version;

/// Events under another version.
final class Versions {
    private Versions() {}

    static DatedEvent with(DatedEvent event, Version version) {
        return new DatedEvent(
                event.id(),
                event.articleId(),
                version,
                event.when(),
                event.what(),
                event.who(),
                event.where(),
                event.evidence(),
                event.source(),
                event.confidence(),
                event.rules(),
                event.salience());
    }
}
