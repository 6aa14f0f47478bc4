package io.eventtimeline.timeline.merge;

import io.eventtimeline.timeline.merge.ArticleStep.Result;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.Cancellable;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// After a change of the rules of merging: sends the mentions of every article to their blocks once more, a few
/// articles at a time beside what arrives. Entries that come out as they were are not written again.
final class SecondLook {
    private static final Logger LOG = LoggerFactory.getLogger(SecondLook.class);
    private static final Duration EVERY = Duration.ofMillis(50);
    private static final int AT_ONCE = 100;

    /// No article's id: says by which rules all articles of this store were sent.
    private static final String ALL = "";

    private final ArticleStep step;
    private final KeyValueStore<String, ArticleState> articles;
    private final ProcessorContext<?, ?> context;
    private final BiConsumer<String, Result> keep;
    private @Nullable Cancellable schedule;
    private String last = ALL;

    SecondLook(
            ArticleStep step,
            KeyValueStore<String, ArticleState> articles,
            ProcessorContext<?, ?> context,
            BiConsumer<String, Result> keep) {
        this.step = step;
        this.articles = articles;
        this.context = context;
        this.keep = keep;
    }

    void schedule() {
        ArticleState all = articles.get(ALL);
        if (all == null || !step.isCurrent(all)) {
            schedule = context.schedule(EVERY, PunctuationType.WALL_CLOCK_TIME, _ -> look());
        }
    }

    private void look() {
        Map<String, ArticleState> some = next();
        some.forEach((id, state) -> {
            if (!step.isCurrent(state)) {
                again(id, state);
            }
            last = id;
        });
        if (some.isEmpty()) {
            articles.put(ALL, step.nothing());
            if (schedule != null) {
                schedule.cancel();
            }
        }
    }

    private Map<String, ArticleState> next() {
        Map<String, ArticleState> some = new LinkedHashMap<>();
        // '\0' makes it the first key after the last one.
        try (KeyValueIterator<String, ArticleState> rest = articles.range(last + '\0', null)) {
            while (rest.hasNext() && some.size() < AT_ONCE) {
                KeyValue<String, ArticleState> next = rest.next();
                some.put(next.key, next.value);
            }
        }
        return some;
    }

    private void again(String id, ArticleState state) {
        try {
            keep.accept(id, step.again(state));
        } catch (KafkaException e) {
            throw e;
        } catch (RuntimeException e) {
            // It keeps the entries that it has; its next revision is merged by the new rules, or becomes a dead letter.
            LOG.error("article {} can't be merged by new rules, and stays as it is: {}", id, e.toString());
        }
    }
}
