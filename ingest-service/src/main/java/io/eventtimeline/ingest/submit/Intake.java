package io.eventtimeline.ingest.submit;

import io.eventtimeline.ingest.publish.Publisher;
import org.springframework.stereotype.Component;

/// Sends what can be read on its way to Kafka, and keeps the answer of what can't.
@Component
final class Intake {
    private final Publisher publisher;

    Intake(Publisher publisher) {
        this.publisher = publisher;
    }

    Pending take(Item item) {
        return switch (item) {
            case Item.Unreadable unreadable -> Pending.refused(unreadable);
            case Item.Parsed parsed -> Pending.sent(parsed, publisher.publish(parsed.article()));
        };
    }
}
