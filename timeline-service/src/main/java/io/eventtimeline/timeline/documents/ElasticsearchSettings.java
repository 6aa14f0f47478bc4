package io.eventtimeline.timeline.documents;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/// Where Elasticsearch is, and how indices are made there.
///
/// @param url `http://127.0.0.1:9200`
/// @param authorization the value of the `Authorization` header, `ApiKey ...` or `Basic ...`; absent without security
/// @param connectTimeout for one connection
/// @param responseTimeout for one answer; a bulk request has to fit in it
/// @param codec of the indices of events and articles, when they are created; see [Codec]
/// @param shards of an index, when it is created
/// @param replicas of a shard, when it is created
@Validated
@ConfigurationProperties("timeline.elasticsearch")
public record ElasticsearchSettings(
        @NotNull URI url,
        @Nullable String authorization,
        @NotNull Duration connectTimeout,
        @NotNull Duration responseTimeout,
        @NotNull Codec codec,
        @Min(1) int shards,
        @Min(0) int replicas) {

    /// How Elasticsearch compresses what it stores.
    public enum Codec {
        /// LZ4: the quickest.
        DEFAULT,
        /// Deflate: two thirds of that, everywhere.
        LEGACY_BEST_COMPRESSION,
        /// Zstandard, where Elasticsearch has its native library, which the local platform has not: a shard would fail
        /// with its first refresh.
        BEST_COMPRESSION
    }
}
