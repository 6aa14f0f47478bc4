package io.eventtimeline.extraction;

import io.eventtimeline.contracts.Article;
import io.eventtimeline.contracts.Confidence;
import io.eventtimeline.contracts.DatedEvent;
import io.eventtimeline.contracts.EventId;
import io.eventtimeline.contracts.Evidence;
import io.eventtimeline.contracts.Version;
import io.eventtimeline.contracts.What;
import io.eventtimeline.extraction.event.Trigger;
import io.eventtimeline.extraction.lexicon.Spaces;
import io.eventtimeline.extraction.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Happenings as the records that go over the wire.
///
/// One record carries all events of an article, and a topic takes no record above 16 MiB: a text of many
/// megabytes gives events only as far as they fit.
record DatedEvents(Article article, Version version) {
    private static final int MOST_BYTES = 10 << 20;
    /// What an event takes beside its sentence and its source: names of fields, ids, dates, participants.
    private static final int BYTES_EACH = 1500;

    private static final int BYTES_A_CHARACTER = 3;
    /// "stressed", "chaired": a happening, but rarely what a reader looks for.
    private static final double COMMON = 0.4;

    List<DatedEvent> of(List<Reading> readings) {
        var events = new ArrayList<DatedEvent>();
        Map<String, Integer> ordinals = new HashMap<>();
        var saliences = new SalienceReader(readings);
        long bytes = 0;
        for (Reading reading : readings) {
            for (Happening happening : reading.happenings()) {
                DatedEvent event = event(reading, happening, saliences, ordinals);
                bytes += size(event);
                if (bytes > MOST_BYTES) {
                    return events;
                }
                events.add(event);
            }
        }
        return events;
    }

    private long size(DatedEvent event) {
        long characters = length(article.title())
                + length(article.url())
                + length(article.publisher())
                + event.evidence().sentence().length()
                + event.what().summary().length();
        return BYTES_EACH + characters * BYTES_A_CHARACTER;
    }

    private static long length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }

    private DatedEvent event(
            Reading reading, Happening happening, SalienceReader saliences, Map<String, Integer> ordinals) {
        Parsed parsed = reading.parsed();
        Evidence evidence = evidence(parsed, happening.trigger());
        String trigger = parsed.passage().text().substring(evidence.start(), evidence.end());
        var what = new What(
                new Summary(parsed, happening).text(),
                Spaces.folded(asRead(parsed, happening.trigger())),
                happening.trigger().sense().type(),
                happening.status(),
                happening.trigger().sense().head());
        return new DatedEvent(
                id(evidence.sentence(), trigger, ordinals),
                article.id(),
                version,
                happening.date().when(),
                what,
                happening.who(),
                happening.where(),
                evidence,
                article.source(),
                confidence(happening),
                rules(happening),
                saliences.salience(reading, happening));
    }

    private static String asRead(Parsed parsed, Trigger trigger) {
        return parsed.tokens().text(trigger.firstToken(), trigger.endToken());
    }

    /// The ordinal among equals: the first event with this sentence and trigger is 0, the next 1.
    private String id(String sentence, String trigger, Map<String, Integer> ordinals) {
        String first = EventId.of(article.id(), sentence, trigger, 0);
        int ordinal = ordinals.merge(first, 1, Integer::sum) - 1;
        return ordinal == 0 ? first : EventId.of(article.id(), sentence, trigger, ordinal);
    }

    private static Evidence evidence(Parsed parsed, Trigger trigger) {
        Tokens tokens = parsed.tokens();
        int sentenceStart = tokens.start(trigger.statement().first());
        int sentenceEnd = tokens.endExclusive(trigger.statement().end() - 1);
        return new Evidence(
                parsed.passage().part(),
                parsed.passage().text().substring(sentenceStart, sentenceEnd),
                tokens.start(trigger.firstToken()),
                tokens.endExclusive(trigger.endToken() - 1),
                sentenceStart,
                sentenceEnd);
    }

    /// By construction rather than by calibration: what the rules are as a rule right in.
    private static Confidence confidence(Happening happening) {
        double plain = happening.trigger().isNoun() ? 0.7 : 0.8;
        double event = happening.trigger().sense().common() ? COMMON : plain;
        double who = happening.who().isEmpty() ? 0 : 0.6;
        return new Confidence(event, happening.date().confidence(), 0.8, who);
    }

    private static List<String> rules(Happening happening) {
        var rules = new ArrayList<String>();
        rules.add("event." + happening.trigger().sense().type() + "."
                + happening.trigger().sense().lemma());
        happening.date().mention().ifPresent(mention -> rules.add("time." + mention.rule()));
        rules.add("date." + happening.date().rule());
        return rules;
    }
}
