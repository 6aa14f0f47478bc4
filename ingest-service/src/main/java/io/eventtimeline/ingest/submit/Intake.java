package io.eventtimeline.ingest.submit;

import io.eventtimeline.ingest.publish.Publisher;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/// Sends what can be read on its way to Kafka, and keeps the answer of what can't.
@Component
final class Intake {
    private final Publisher publisher;
    private final Counter refused;

    Intake(Publisher publisher, MeterRegistry meters) {
        this.publisher = publisher;
        this.refused = meters.counter("ingest.refused", "source", "request");
    }

    Pending take(Item item) {
        return switch (item) {
            case Item.Unreadable unreadable -> {
                refused.increment();
                yield Pending.refused(unreadable);
            }
            case Item.Parsed parsed -> Pending.sent(parsed, publisher.publish(parsed.article()));
        };
    }
}
