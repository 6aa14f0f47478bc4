package io.eventtimeline.timeline;

import io.eventtimeline.contracts.Json;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import tools.jackson.databind.json.JsonMapper;

/// What all packages use.
@Configuration(proxyBeanMethods = false)
class TimelineConfiguration {
    /// Answers are written like records: snake_case, absent for null; problems with their members at the top,
    /// as RFC 9457 wants them.
    @Bean
    JsonMapper jsonMapper() {
        return Json.MAPPER
                .rebuild()
                .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
                .build();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
