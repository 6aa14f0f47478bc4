package io.eventtimeline.topics;

import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.eventtimeline.contracts.Article;
import io.eventtimeline.contracts.ArticleExtracted;
import io.eventtimeline.contracts.ArticleWithdrawn;
import io.eventtimeline.contracts.CorrectionMade;
import io.eventtimeline.contracts.EntryChanged;
import io.eventtimeline.contracts.EntryRetracted;
import io.eventtimeline.contracts.EpochDeclared;
import io.eventtimeline.contracts.GenerationDeclared;
import io.eventtimeline.contracts.InvalidRecord;
import io.eventtimeline.contracts.Json;
import io.eventtimeline.contracts.RecordType;
import io.eventtimeline.contracts.StableHash;
import io.eventtimeline.contracts.TopicSpec;
import io.eventtimeline.contracts.Topics;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/// Contracts as Kafka records: CloudEvents 1.0 in binary mode, so the attributes are headers and the value is plain
/// JSON.
///
/// The id is made from what the record says, not from when it was sent: a record that is sent twice has the same id
/// twice.
public final class WireRecords {
    static final URI INGEST = URI.create("/ingest-service");
    private static final URI EXTRACT = URI.create("/extract-service");
    private static final URI TIMELINE = URI.create("/timeline-service");
    private static final String RETRACTION = "retraction";

    private WireRecords() {}

    /// @param acceptedAt when the article was accepted: the CloudEvents time, and nobody's publication date
    public static ProducerRecord<String, byte[]> published(Article article, Instant acceptedAt) {
        String id = article.id() + ":" + article.contentHash();
        CloudEventBuilder event = event(RecordType.ARTICLE_PUBLISHED, INGEST, id, article)
                .withSubject(article.id())
                .withTime(acceptedAt.atOffset(ZoneOffset.UTC));
        return record(Topics.ARTICLES, article.id(), event);
    }

    /// @param acceptedAt when the withdrawal was accepted
    public static ProducerRecord<String, byte[]> withdrawn(ArticleWithdrawn withdrawal, Instant acceptedAt) {
        CloudEventBuilder event = event(
                        RecordType.ARTICLE_WITHDRAWN, INGEST, withdrawal.id() + ":withdrawn", withdrawal)
                .withSubject(withdrawal.id())
                .withTime(acceptedAt.atOffset(ZoneOffset.UTC));
        return record(Topics.ARTICLES, withdrawal.id(), event);
    }

    /// @throws InvalidRecord if it is larger than a record may be
    public static ProducerRecord<String, byte[]> extracted(ArticleExtracted extraction) {
        String id = extraction.articleId() + ":" + extraction.version();
        CloudEventBuilder event =
                event(RecordType.ARTICLE_EXTRACTED, EXTRACT, id, extraction).withSubject(extraction.articleId());
        return record(Topics.EVENTS, extraction.articleId(), event);
    }

    /// `entry.created`, or with what it was before `entry.updated`.
    ///
    /// @throws InvalidRecord if it is larger than a record may be
    public static ProducerRecord<String, byte[]> entry(EntryChanged change) {
        String type = change.previous() == null ? RecordType.ENTRY_CREATED : RecordType.ENTRY_UPDATED;
        String key = change.entry().id();
        byte[] json = Json.bytes(change, Topics.LARGEST_RECORD_BYTES);
        String id = key + ":" + StableHash.of(json);
        return record(Topics.TIMELINE, key, event(type, TIMELINE, id, json).withSubject(key));
    }

    /// A record without a value, so that compaction forgets the entry. Why it is gone lies in the header `retraction`.
    public static ProducerRecord<String, byte[]> retracted(EntryRetracted retraction) {
        String key = retraction.id();
        String json = Json.text(retraction);
        var headers = new RecordHeaders();
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        key + ":" + StableHash.of(json),
                        "ce_source",
                        TIMELINE.toString(),
                        "ce_type",
                        RecordType.ENTRY_RETRACTED,
                        "ce_subject",
                        key,
                        "ce_dataschema",
                        RecordType.schema(RecordType.ENTRY_RETRACTED).toString(),
                        RETRACTION,
                        json)
                .forEach((name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
        return new ProducerRecord<>(Topics.TIMELINE.name(), null, key, null, headers);
    }

    /// What a person corrected.
    public static ProducerRecord<String, byte[]> corrected(CorrectionMade correction) {
        String id = correction.id() + ":" + correction.eventId() + ":" + correction.field();
        CloudEventBuilder event = event(RecordType.CORRECTION_MADE, TIMELINE, id, correction)
                .withSubject(correction.articleId())
                .withTime(correction.at().atOffset(ZoneOffset.UTC));
        return record(Topics.CORRECTIONS, correction.articleId(), event);
    }

    static ProducerRecord<String, byte[]> declared(EpochDeclared epoch) {
        String id = UUID.randomUUID().toString();
        return record(Topics.CONTROL, id, event(RecordType.EPOCH_DECLARED, URI.create("/control"), id, epoch));
    }

    static ProducerRecord<String, byte[]> declared(GenerationDeclared generation) {
        String id = UUID.randomUUID().toString();
        return record(Topics.CONTROL, id, event(RecordType.GENERATION_DECLARED, EXTRACT, id, generation));
    }

    /// @throws InvalidRecord saying why the record can't be read
    public static Received read(ConsumerRecord<?, byte[]> received) {
        if (received.value() == null) {
            return retraction(received);
        }
        CloudEvent event = cloudEvent(received);
        CloudEventData data = event.getData();
        if (data == null) {
            throw new InvalidRecord("record", "has no value");
        }
        byte[] json = data.toBytes();
        return switch (event.getType()) {
            case RecordType.ARTICLE_PUBLISHED -> new Received.Published(Json.read(json, Article.class));
            case RecordType.ARTICLE_WITHDRAWN -> new Received.Withdrawn(Json.read(json, ArticleWithdrawn.class));
            case RecordType.ARTICLE_EXTRACTED -> new Received.Extracted(Json.read(json, ArticleExtracted.class));
            case RecordType.ENTRY_CREATED, RecordType.ENTRY_UPDATED ->
                new Received.Entry(Json.read(json, EntryChanged.class));
            case RecordType.CORRECTION_MADE -> new Received.Correction(Json.read(json, CorrectionMade.class));
            case RecordType.EPOCH_DECLARED -> new Received.Epoch(Json.read(json, EpochDeclared.class));
            case RecordType.GENERATION_DECLARED -> new Received.Generation(Json.read(json, GenerationDeclared.class));
            case String other -> new Received.Other(other);
        };
    }

    private static Received retraction(ConsumerRecord<?, byte[]> received) {
        Header header = received.headers().lastHeader(RETRACTION);
        if (header == null) {
            throw new InvalidRecord("record", "has no value, and no header " + RETRACTION + " that says why");
        }
        return new Received.Retracted(Json.read(header.value(), EntryRetracted.class));
    }

    static CloudEvent cloudEvent(ConsumerRecord<?, byte[]> received) {
        try {
            byte @Nullable [] value = received.value();
            return KafkaMessageFactory.createReader(received.headers(), value == null ? new byte[0] : value)
                    .toEvent();
        } catch (RuntimeException e) {
            // Headers of anybody's making: the library answers a null value, say, with a NullPointerException.
            InvalidRecord invalid = new InvalidRecord("record", "is no CloudEvent in binary mode: " + e.getMessage());
            invalid.initCause(e);
            throw invalid;
        }
    }

    static CloudEventBuilder event(String type, URI source, String id, Object data) {
        return event(type, source, id, Json.bytes(data, Topics.LARGEST_RECORD_BYTES));
    }

    private static CloudEventBuilder event(String type, URI source, String id, byte[] json) {
        return CloudEventBuilder.v1()
                .withType(type)
                .withSource(source)
                .withId(id)
                .withDataSchema(RecordType.schema(type))
                .withDataContentType("application/json")
                .withData(json);
    }

    static ProducerRecord<String, byte[]> record(TopicSpec topic, String key, CloudEventBuilder event) {
        return KafkaMessageFactory.createWriter(topic.name(), key).writeBinary(event.build());
    }
}
