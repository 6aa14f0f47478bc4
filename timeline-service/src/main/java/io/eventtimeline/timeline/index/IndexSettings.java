package io.eventtimeline.timeline.index;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/// How the topic is read and the index written.
///
/// @param kafka `host:port`, several with commas
/// @param articlesPerPoll at most; they are looked up in one request and written in one or a few
/// @param bulkSize of one bulk request, about
/// @param firstPause before what Elasticsearch was too busy for is sent again; doubles with each attempt
/// @param longestPause between two attempts
/// @param redeliverAfter so long the rest is sent again before the whole poll is; well below Kafka's five minutes
///     between two polls
/// @param refusedInARow so many articles one after another with a document that Elasticsearch refuses stop consumption
/// @param stubsKept so long a retracted event answers 410; longer than any record can be late
@Validated
@ConfigurationProperties("timeline.index")
public record IndexSettings(
        @NotBlank String kafka,
        @Min(1) int articlesPerPoll,
        @NotNull DataSize bulkSize,
        @NotNull Duration firstPause,
        @NotNull Duration longestPause,
        @NotNull Duration redeliverAfter,
        @Min(1) int refusedInARow,
        @NotNull Duration stubsKept) {}
