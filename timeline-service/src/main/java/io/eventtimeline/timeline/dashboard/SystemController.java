package io.eventtimeline.timeline.dashboard;

import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// `GET /v1/system`: for the page's system view, and for whoever watches without a metrics system.
@RestController
class SystemController {
    private final IndexCounts index;
    private final KafkaOffsets kafka;

    SystemController(IndexCounts index, KafkaOffsets kafka) {
        this.index = index;
        this.kafka = kafka;
    }

    @GetMapping("/v1/system")
    SystemState state() throws IOException, InterruptedException {
        return kafka.with(index.count());
    }
}
