package io.eventtimeline.timeline;

import io.eventtimeline.contracts.Json;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/// What all packages use.
@Configuration(proxyBeanMethods = false)
class TimelineConfiguration {
    /// Answers are written like records: snake_case, absent for null.
    @Bean
    JsonMapper jsonMapper() {
        return Json.MAPPER;
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
