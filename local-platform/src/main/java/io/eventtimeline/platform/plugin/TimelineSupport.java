package io.eventtimeline.platform.plugin;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.cluster.node.DiscoveryNodes;
import org.elasticsearch.cluster.service.ClusterService;
import org.elasticsearch.features.NodeFeature;
import org.elasticsearch.index.analysis.AnalyzerProvider;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.ActionPlugin;
import org.elasticsearch.plugins.AnalysisPlugin;
import org.elasticsearch.plugins.Plugin;
import org.elasticsearch.rest.RestHandler;
import org.jspecify.annotations.Nullable;

/// The `english` analyzer, and `GET /` and `HEAD /`, under their usual names: one mapping serves here and on a full
/// Elasticsearch, and clients can ping.
public final class TimelineSupport extends Plugin implements AnalysisPlugin, ActionPlugin {
    private @Nullable ClusterService cluster;

    @Override
    public Map<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>> getAnalyzers() {
        return Map.of(
                "english",
                (_, environment, name, settings) -> new EnglishAnalyzerProvider(environment, name, settings));
    }

    @Override
    public Collection<?> createComponents(PluginServices services) {
        cluster = services.clusterService();
        return List.of();
    }

    @Override
    public Collection<RestHandler> getRestHandlers(
            RestHandlersServices services, Supplier<DiscoveryNodes> nodes, Predicate<NodeFeature> features) {
        if (cluster == null) {
            throw new IllegalStateException("Elasticsearch asked for handlers before it made its components");
        }
        return List.of(new GreetingHandler(cluster));
    }
}
