package io.eventtimeline.platform.elasticsearch;

import java.nio.file.Path;
import org.elasticsearch.common.settings.Settings;

/// The node's settings. What is not here is Elasticsearch's default.
final class NodeSettings {
    private NodeSettings() {}

    static Settings of(Path folder, int port) {
        return Settings.builder()
                .put("path.home", folder.toString())
                .put("path.data", folder.resolve("data").toString())
                .put("path.logs", folder.resolve("logs").toString())
                .put("cluster.name", "event-timeline-local")
                .put("node.name", "local-platform")
                .put("discovery.type", "single-node")
                .put("http.type", "netty4")
                .put("http.host", "127.0.0.1")
                .put("http.port", port)
                .put("transport.type", "netty4")
                .put("transport.host", "127.0.0.1")
                .put("transport.port", 0)
                // An index that nobody declared is a mistake: without its mapping the wrong one would be guessed.
                .put("action.auto_create_index", false)
                // In bytes, not in percent: a large disk that is 96 % full has room enough for a timeline.
                .put("cluster.routing.allocation.disk.watermark.low", "250mb")
                .put("cluster.routing.allocation.disk.watermark.high", "200mb")
                .put("cluster.routing.allocation.disk.watermark.flood_stage", "100mb")
                // Garbage and Kafka's share of the heap are no load on Elasticsearch: count its own requests only.
                .put("indices.breaker.total.use_real_memory", false)
                .build();
    }
}
