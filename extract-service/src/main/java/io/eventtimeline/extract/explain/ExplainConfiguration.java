package io.eventtimeline.extract.explain;

import io.eventtimeline.extraction.Extractor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The extractor of the service explains, too.
@Configuration(proxyBeanMethods = false)
class ExplainConfiguration {
    @Bean
    Explainer explainer(Extractor extractor) {
        return extractor::explain;
    }
}
