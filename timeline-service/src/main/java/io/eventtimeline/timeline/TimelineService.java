package io.eventtimeline.timeline;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/// `events.v1` -> Elasticsearch -> people.
///
/// `index` keeps the index equal to the topic, `query` answers from it, `dashboard` is the page at `/`, and `rebuild`
/// makes the index anew beside the live one.
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class TimelineService {
    public static void main(String[] arguments) {
        SpringApplication.run(TimelineService.class, arguments);
    }
}
