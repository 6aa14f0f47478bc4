package io.eventtimeline.extraction.time;

import io.eventtimeline.contracts.Basis;
import io.eventtimeline.contracts.EventTime;
import io.eventtimeline.contracts.PublicationDate;
import io.eventtimeline.extraction.text.Sentences;
import io.eventtimeline.extraction.text.Tokens;
import io.eventtimeline.extraction.time.match.Match;
import io.eventtimeline.extraction.time.match.Match.PartMatch;
import io.eventtimeline.extraction.time.resolve.Context;
import io.eventtimeline.extraction.time.resolve.Context.Focus;
import io.eventtimeline.extraction.time.resolve.Meaning;
import io.eventtimeline.extraction.time.resolve.Meaning.Several;
import io.eventtimeline.extraction.time.resolve.Parts;
import io.eventtimeline.extraction.time.resolve.Reading;
import io.eventtimeline.extraction.time.resolve.Resolver;
import io.eventtimeline.extraction.time.resolve.Span;
import io.eventtimeline.extraction.time.resolve.TimeExpression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the matches of one text in order, and remembers the date it spoke of last.
final class TextReader {
    private static final List<String> SERIES = List.of("first", "second", "third");
    private static final List<String> ENDS = List.of("from", "to");

    private final Tokens tokens;
    private final Sentences sentences;
    private final TenseFinder tenses;
    private final List<Match> matches;
    private final Optional<Span> publication;
    private final boolean narrative;
    private final MentionWriter writer;
    private final List<TimeMention> mentions = new ArrayList<>();
    private Optional<Focus> focus = Optional.empty();

    TextReader(
            Tokens tokens,
            Sentences sentences,
            TenseFinder tenses,
            Optional<PublicationDate> published,
            List<Match> matches) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.tenses = tenses;
        this.matches = matches;
        this.publication = published.map(Context::spanOf);
        this.narrative = NarrativeSense.isNarrative(matches, published.map(PublicationDate::year));
        this.writer = new MentionWriter(tokens);
    }

    List<TimeMention> mentions() {
        matches.forEach(this::read);
        return mentions;
    }

    private void read(Match match) {
        var values = new HashMap<String, List<String>>();
        match.parts().forEach((name, part) -> values.put(name, part.values()));
        int sentence = sentences.sentenceOf(match.firstToken());
        var tense = tenses.tense(
                tokens,
                match.firstToken(),
                match.endToken(),
                sentences.firstToken(sentence),
                sentences.endToken(sentence));
        Reading reading = Resolver.read(
                match.rule().means(), new Parts(values), new Context(publication, focus, narrative, tense));
        if (reading.meaning() instanceof Several several) {
            addAll(match, several, reading);
        } else {
            add(match, reading, match.firstMentionToken(), match.endMentionToken());
        }
    }

    private void addAll(Match match, Several several, Reading reading) {
        int before = mentions.size();
        List<String> names = several.range() ? ENDS : SERIES;
        for (int item = 0; item < several.items().size(); item++) {
            PartMatch part = match.parts().get(names.get(item));
            if (part != null) {
                var own = new Reading(
                        several.items().get(item),
                        reading.basis(),
                        reading.anchor(),
                        reading.why(),
                        reading.uncertain());
                add(match, own, part.firstToken(), part.endToken());
            }
        }
        if (several.range() && mentions.size() == before + 2) {
            TimeMention from = mentions.get(before);
            TimeMention to = mentions.get(before + 1);
            Optional<EventTime> range = new Ranges(tokens).range(from, to);
            range.ifPresent(whole -> {
                mentions.set(before, Ranges.withRange(from, whole));
                mentions.set(before + 1, Ranges.withRange(to, whole));
            });
        }
    }

    private void add(Match match, Reading reading, int first, int end) {
        Optional<Timex> timex = MentionWriter.timex(reading.meaning());
        if (timex.isEmpty()) {
            return;
        }
        mentions.add(new TimeMention(
                tokens.start(first),
                tokens.endExclusive(end - 1),
                first,
                end,
                timex.get(),
                writer.when(reading, first, end),
                Optional.empty(),
                match.rule().name(),
                written(match),
                reading.why()));
        if (reading.meaning() instanceof Meaning.Dated dated && !isLookBack(match) && !leavesTheHistory(reading)) {
            focus = Optional.of(new Focus(dated.span(), tokens.text(first, end)));
        }
    }

    /// "Profit fell from a year earlier": a comparison, after which the text goes on where it was.
    private static boolean isLookBack(Match match) {
        return match.rule().means() instanceof TimeExpression.Back;
    }

    /// "This is remembered today": the history does not go on from there.
    private boolean leavesTheHistory(Reading reading) {
        return narrative && reading.basis() == Basis.RESOLVED;
    }

    private Map<String, String> written(Match match) {
        var written = new HashMap<String, String>();
        match.parts().forEach((name, part) -> {
            if (!name.startsWith("[")) {
                written.put(name, tokens.text(part.firstToken(), part.endToken()));
            }
        });
        return written;
    }
}
