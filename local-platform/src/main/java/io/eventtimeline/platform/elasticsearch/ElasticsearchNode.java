package io.eventtimeline.platform.elasticsearch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.core.TimeValue;
import org.elasticsearch.env.Environment;
import org.elasticsearch.node.Node;
import org.elasticsearch.node.NodeValidationException;
import org.elasticsearch.plugins.PluginsLoader;

/// An Elasticsearch node on the loopback address that keeps its indices in a folder.
public final class ElasticsearchNode implements AutoCloseable {
    private static final TimeValue RECOVERY_TIMEOUT = TimeValue.timeValueMinutes(5);

    private final Node node;

    private ElasticsearchNode(Node node) {
        this.node = node;
    }

    /// Returns when every index can be searched and written to.
    public static ElasticsearchNode start(Path folder, int port) throws IOException, NodeValidationException {
        Settings settings = NodeSettings.of(folder, port);
        for (String name : List.of("config", "plugins", "logs")) {
            Files.createDirectories(folder.resolve(name));
        }
        LogConfigurator.configureESLogging();
        var modules = PluginsLoader.loadModulesBundles(modulesFolder(), false);
        var loader = PluginsLoader.createPluginsLoader(modules, Set.of(), Map.of(), false);
        Node node = new Node(new Environment(settings, folder.resolve("config")), loader);
        node.start();
        awaitRecovery(node);
        return new ElasticsearchNode(node);
    }

    /// `mods/`, beside our jar. With `-jar` that jar is the whole class path; a class from an AOT cache does not know
    /// where it came from.
    private static Path modulesFolder() {
        return Path.of(System.getProperty("java.class.path")).resolveSibling("mods");
    }

    /// `start` returns before the shards are back from disk.
    private static void awaitRecovery(Node node) {
        var health = node.client()
                .admin()
                .cluster()
                .prepareHealth(RECOVERY_TIMEOUT)
                .setWaitForYellowStatus()
                .setTimeout(RECOVERY_TIMEOUT)
                .get();
        if (health.isTimedOut()) {
            throw new IllegalStateException(
                    "Elasticsearch has not recovered its indices in " + RECOVERY_TIMEOUT + ": " + health);
        }
    }

    @Override
    public void close() throws IOException {
        node.close();
    }
}
