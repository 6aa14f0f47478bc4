package io.eventtimeline.timeline.index;

import io.eventtimeline.timeline.documents.ArticleDocument;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Equal version, other content: that can't be, because extraction is a pure function of the article and the extractor.
/// Where it happens nevertheless, a changed extractor has kept its hash. The first one stays; it is counted, and logged
/// once.
@Component
class Defects {
    private static final Logger LOG = LoggerFactory.getLogger(Defects.class);

    private final Counter counter;
    private final AtomicBoolean logged = new AtomicBoolean();

    Defects(MeterRegistry meters) {
        this.counter = Counter.builder("timeline.index.defects")
                .description("Records with the version of one in the index, and other content")
                .register(meters);
    }

    void check(Revision revision, @Nullable ArticleDocument stored) {
        if (stored == null
                || !stored.version().equals(revision.version())
                || !stored.refusedIds().isEmpty()
                || stored.content().equals(ArticleDocument.contentOf(revision.extracted()))) {
            return;
        }
        counter.increment();
        if (logged.compareAndSet(false, true)) {
            LOG.error(
                    "article {} has two records of version {} that differ (extractor {}): the extractor changed without"
                            + " changing its hash; further ones are only counted, in timeline.index.defects",
                    revision.articleId(),
                    revision.version(),
                    revision.extracted().extractor());
        }
    }
}
