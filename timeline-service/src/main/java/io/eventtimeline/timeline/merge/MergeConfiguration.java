package io.eventtimeline.timeline.merge;

import io.eventtimeline.merging.Merger;
import org.apache.kafka.streams.Topology;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Rules and topology: made with the context, so that the training of the AOT cache sees them.
@Configuration(proxyBeanMethods = false)
class MergeConfiguration {
    @Bean
    Merger merger(MergeSettings settings) {
        return settings.merger();
    }

    @Bean
    Topology mergeTopology(Merger merger, Letterbox letters, MergeSettings settings) {
        return MergeTopology.of(merger, letters, settings.commitInterval().dividedBy(2));
    }
}
