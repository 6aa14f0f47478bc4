package io.eventtimeline.benchmarks.quality.event;

import io.eventtimeline.benchmarks.quality.gold.Expression;
import io.eventtimeline.benchmarks.quality.gold.GoldDocument;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A document with what our extractor and our tagger find in it: read once, scored twice, with our dates and with
/// those of the [SimpleRule].
///
/// @param events those of the title first
/// @param times of the text
/// @param titleTimes of the title, with offsets of their own
public record ReadDocument(
        GoldDocument gold, List<OurEvent> events, List<Expression> times, List<Expression> titleTimes) {
    public ReadDocument {
        events = List.copyOf(events);
        times = List.copyOf(times);
        titleTimes = List.copyOf(titleTimes);
    }

    /// By topic, or by half where the set has no topics; in the order of the alphabet.
    public static Map<String, List<ReadDocument>> byTopic(List<ReadDocument> documents) {
        return documents.stream()
                .collect(Collectors.groupingBy(
                        document -> document.gold().topicOrHalf(), TreeMap::new, Collectors.toList()));
    }

    ReadDocument with(List<OurEvent> others) {
        return new ReadDocument(gold, others, times, titleTimes);
    }
}
