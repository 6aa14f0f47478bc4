package io.eventtimeline.extract;

import io.eventtimeline.extraction.Extractor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class ExtractService {
    public static void main(String[] args) {
        SpringApplication.run(ExtractService.class, args);
    }

    @Bean
    Extractor extractor(ExtractionSettings settings) {
        return settings.rules() == null ? Extractor.english() : Extractor.english(settings.rules());
    }
}
