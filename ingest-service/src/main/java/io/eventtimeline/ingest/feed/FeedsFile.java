package io.eventtimeline.ingest.feed;

import io.eventtimeline.contracts.FeedFollowed;
import io.eventtimeline.contracts.InvalidRecord;
import io.eventtimeline.ingest.publish.Publisher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/// Feeds to follow from the start:
///
///     feeds:
///       example-world:
///         url: https://news.example/world.xml
///         every: 10m
///
/// It adds and changes. A feed that is taken out of the file goes on until it is deleted over HTTP, since others may
/// have added it there.
@Component
final class FeedsFile {
    private static final Logger LOG = LoggerFactory.getLogger(FeedsFile.class);

    private final List<FeedFollowed> feeds;

    FeedsFile(FeedSettings settings, FeedForm form) {
        this.feeds = Optional.ofNullable(settings.file())
                .filter(name -> !name.isBlank())
                .map(name -> read(Path.of(name), form))
                .orElse(List.of());
    }

    /// Tells Kafka of those that are new or changed.
    void follow(Feeds known, Publisher publisher) {
        List<FeedFollowed> changed = feeds.stream()
                .filter(feed -> !known.followed(feed.id()).equals(Optional.of(feed)))
                .toList();
        changed.forEach(feed -> publisher.publish(feed).join());
        if (!feeds.isEmpty()) {
            LOG.info("{} feeds in ingest.feed.file, {} of them new or changed", feeds.size(), changed.size());
        }
    }

    static List<FeedFollowed> read(Path file, FeedForm form) {
        Object document = document(file);
        if (!(document instanceof Map<?, ?> top) || !(top.get("feeds") instanceof Map<?, ?> named)) {
            throw new FeedsFileProblem(file, "has no map \"feeds:\" at its top");
        }
        List<FeedFollowed> feeds = new ArrayList<>();
        named.forEach((id, fields) -> {
            if (!(fields instanceof Map<?, ?> map)) {
                throw new FeedsFileProblem(file, "feed " + id + " has no fields; write at least a url");
            }
            try {
                feeds.add(form.read(String.valueOf(id), map));
            } catch (InvalidRecord e) {
                throw new FeedsFileProblem(file, "feed " + id + ": " + e.getMessage());
            }
        });
        return feeds;
    }

    private static Object document(Path file) {
        try {
            return Optional.ofNullable(
                            new Yaml(new SafeConstructor(new LoaderOptions())).<Object>load(Files.readString(file)))
                    .orElse("");
        } catch (IOException e) {
            throw new FeedsFileProblem(file, "can't be read (" + e.getClass().getSimpleName() + ")");
        } catch (YAMLException e) {
            throw new FeedsFileProblem(file, "is no YAML: " + e.getMessage());
        }
    }
}
