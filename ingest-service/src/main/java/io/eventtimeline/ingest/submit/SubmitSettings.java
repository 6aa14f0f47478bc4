package io.eventtimeline.ingest.submit;

import io.eventtimeline.contracts.Topics;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// How much a caller may send.
///
/// @param largestArticle as JSON, as it is sent
/// @param largestBatch a JSON array of articles, which is read whole before anything of it is published
/// @param mostInArray articles in such an array: small ones take more memory read than written
/// @param largestStream lines of JSON, which are published as they come
/// @param memory of all requests that are being read, together; at least one batch
/// @param waitForMemory how long a request waits for others to be done with it before it is sent away
/// @param retryAfter what callers are told to wait when something is not available
@ConfigurationProperties("ingest.submit")
record SubmitSettings(
        @DefaultValue("5MB") DataSize largestArticle,
        @DefaultValue("16MB") DataSize largestBatch,
        @DefaultValue("10000") int mostInArray,
        @DefaultValue("4GB") DataSize largestStream,
        @DefaultValue("16MB") DataSize memory,
        @DefaultValue("10s") Duration waitForMemory,
        @DefaultValue("5s") Duration retryAfter) {

    /// What the record around an article may take: names, id, hash, headers.
    private static final DataSize ENVELOPE = DataSize.ofMegabytes(1);

    SubmitSettings {
        long largestRecord = Topics.LARGEST_RECORD_BYTES - ENVELOPE.toBytes();
        require(largestArticle.toBytes() > 0, "largest-article has to be more than nothing");
        require(
                largestArticle.toBytes() <= largestRecord,
                "largest-article may be at most " + largestRecord / (1024 * 1024)
                        + "MB, so that it fits in a Kafka record");
        require(
                largestBatch.compareTo(largestArticle) >= 0,
                "largest-batch (" + largestBatch + ") has to hold at least largest-article (" + largestArticle + ")");
        require(mostInArray > 0, "most-in-array has to be at least 1");
        require(largestBatch.toBytes() < Integer.MAX_VALUE, "largest-batch has to be under 2GB: it is read whole");
        require(
                memory.compareTo(largestBatch) >= 0,
                "memory (" + memory + ") has to hold at least largest-batch (" + largestBatch + ")");
    }

    Problem articleTooLarge() {
        return Problem.tooLarge("the JSON of an article", largestArticle, "ingest.submit.largest-article");
    }

    Problem batchTooLarge() {
        return Problem.tooLarge(
                "an array of articles",
                largestBatch,
                "ingest.submit.largest-batch; application/x-ndjson may have more");
    }

    Problem tooMany() {
        return Problem.tooMany(mostInArray);
    }

    Problem streamTooLarge() {
        return Problem.tooLarge("a stream of articles", largestStream, "ingest.submit.largest-stream");
    }

    private static void require(boolean met, String problem) {
        if (!met) {
            throw new IllegalArgumentException("ingest.submit." + problem);
        }
    }
}
