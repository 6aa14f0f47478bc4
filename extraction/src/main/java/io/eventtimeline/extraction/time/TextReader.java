package io.eventtimeline.extraction.time;

import io.eventtimeline.contracts.EventTime;
import io.eventtimeline.contracts.PublicationDate;
import io.eventtimeline.extraction.text.Sentences;
import io.eventtimeline.extraction.text.Tokens;
import io.eventtimeline.extraction.time.match.Match;
import io.eventtimeline.extraction.time.match.Match.PartMatch;
import io.eventtimeline.extraction.time.resolve.Context;
import io.eventtimeline.extraction.time.resolve.Grain;
import io.eventtimeline.extraction.time.resolve.Manner;
import io.eventtimeline.extraction.time.resolve.Meaning;
import io.eventtimeline.extraction.time.resolve.Meaning.Several;
import io.eventtimeline.extraction.time.resolve.NumberOrder;
import io.eventtimeline.extraction.time.resolve.Parts;
import io.eventtimeline.extraction.time.resolve.Reading;
import io.eventtimeline.extraction.time.resolve.Resolver;
import io.eventtimeline.extraction.time.resolve.Span;
import io.eventtimeline.extraction.time.resolve.Spoken.Focus;
import io.eventtimeline.extraction.time.resolve.Tense;
import io.eventtimeline.extraction.time.resolve.TimeExpression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the matches of one text in order.
final class TextReader {
    private static final List<String> SERIES = List.of("first", "second", "third", "fourth");
    private static final List<String> ENDS = List.of("from", "to");

    /// A day so near to a clock time is its day: "at 6 p.m. local time on Friday".
    private static final int BESIDE_TOKENS = 5;

    private static final int NOWHERE = -1;

    private final Tokens tokens;
    private final Sentences sentences;
    private final TenseFinder tenses;
    private final List<Match> matches;
    private final Optional<Span> publication;
    private final Optional<String> dateline;
    private final NumberOrder order;
    private final Story story;
    private final MentionWriter writer;
    private final List<TimeMention> mentions = new ArrayList<>();
    private Optional<Told> lastDay = Optional.empty();
    private int tenseOf = NOWHERE;
    private Tense tense = Tense.OPEN;

    /// A day of the text, and the token after it.
    ///
    /// @param late its evening or night is told of
    private record Told(Focus day, int endToken, boolean late) {
        Focus dayAt(TimeExpression means) {
            return late && isMorning(means) ? new Focus(day.span().dayAfter(), day.expression()) : day;
        }
    }

    TextReader(
            Tokens tokens,
            Sentences sentences,
            TenseFinder tenses,
            Optional<PublicationDate> given,
            List<Match> matches) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.tenses = tenses;
        this.matches = matches;
        Optional<Dateline> dateline =
                given.isPresent() ? Optional.empty() : new DatelineFinder(tokens, sentences, matches).dateline();
        Optional<PublicationDate> published = given.or(() -> dateline.map(Dateline::date));
        this.dateline = dateline.map(Dateline::expression);
        this.publication = published.map(Context::spanOf);
        boolean narrative = NarrativeSense.isNarrative(matches, published.map(PublicationDate::year));
        this.order = NumberOrders.of(matches);
        this.story = new Story(tokens, sentences, publication, narrative);
        this.writer = new MentionWriter(tokens);
    }

    List<TimeMention> mentions() {
        for (int at = 0; at < matches.size(); at++) {
            read(at);
        }
        return mentions;
    }

    private void read(int at) {
        Match match = matches.get(at);
        Reading reading = reading(match, dayBeside(at));
        if (reading.meaning() instanceof Several several) {
            addAll(match, several, reading);
        } else {
            add(match, reading, match.firstMentionToken(), match.endMentionToken());
        }
    }

    private Reading reading(Match match, Optional<Focus> beside) {
        Manner manner = story.manner(sentences.sentenceOf(match.firstToken()));
        var context =
                new Context(publication, dateline, story.spoken().withBeside(beside), manner, tense(match), order);
        return Resolver.read(match.rule().means(), new Parts(match.values()), context);
    }

    private Tense tense(Match match) {
        if (match.firstToken() != tenseOf) {
            tenseOf = match.firstToken();
            tense = nearestTense(match);
        }
        return tense;
    }

    private Tense nearestTense(Match match) {
        int sentence = sentences.sentenceOf(match.firstToken());
        return tenses.tense(
                tokens,
                match.firstToken(),
                match.endToken(),
                sentences.firstToken(sentence),
                sentences.endToken(sentence));
    }

    /// For a clock time without its day, the day that stands beside it in its sentence, or else the one told just
    /// before:
    /// "A quake struck on Wednesday. It shook Rome [at 3:36 a.m.]"
    private Optional<Focus> dayBeside(int at) {
        Match match = matches.get(at);
        if (!leansOnBeside(match.rule().means())) {
            return Optional.empty();
        }
        TimeExpression means = match.rule().means();
        int sentence = sentences.sentenceOf(match.firstToken());
        int nearest = Math.max(sentences.firstToken(sentence), match.firstToken() - BESIDE_TOKENS);
        Optional<Focus> before =
                lastDay.filter(told -> told.endToken() > nearest).map(told -> told.dayAt(means));
        return before.or(() -> dayAfter(at, sentences.endToken(sentence))).or(() -> dayJustBefore(sentence, means));
    }

    /// In news, the day told last, in this sentence or the one before it.
    private Optional<Focus> dayJustBefore(int sentence, TimeExpression means) {
        if (story.manner(sentence) != Manner.NEWS) {
            return Optional.empty();
        }
        boolean goesOn = sentence > 0 && !sentences.startsParagraph(sentence);
        int from = sentences.firstToken(goesOn ? sentence - 1 : sentence);
        return lastDay.filter(told -> told.endToken() > from).map(told -> told.dayAt(means));
    }

    private Optional<Focus> dayAfter(int at, int sentenceEnd) {
        int farthest = Math.min(sentenceEnd, matches.get(at).endToken() + BESIDE_TOKENS);
        for (int next = at + 1; next < matches.size(); next++) {
            Match match = matches.get(next);
            if (match.firstMentionToken() > farthest) {
                break;
            }
            if (reading(match, Optional.empty()).meaning() instanceof Meaning.Dated dated
                    && dated.span().grain() == Grain.DAY
                    && !leansOnBeside(match.rule().means())) {
                return Optional.of(focus(dated.span(), match.firstMentionToken(), match.endMentionToken()));
            }
        }
        return Optional.empty();
    }

    private static boolean leansOnBeside(TimeExpression means) {
        return switch (means) {
            case TimeExpression.Clock clock -> clock.day() instanceof TimeExpression.Beside;
            case TimeExpression.PartOfDay part -> part.day() instanceof TimeExpression.Beside || isMorning(part);
            case TimeExpression.Range range -> leansOnBeside(range.from());
            case TimeExpression.Qualified qualified -> leansOnBeside(qualified.base());
            default -> false;
        };
    }

    private static boolean isMorning(TimeExpression means) {
        return means instanceof TimeExpression.PartOfDay part && part.day() instanceof TimeExpression.MorningAfter;
    }

    private Focus focus(Span span, int first, int end) {
        return new Focus(span, tokens.text(first, end));
    }

    private void addAll(Match match, Several several, Reading reading) {
        if (several.range() && several.items().stream().anyMatch(Meaning.Silent.class::isInstance)) {
            return;
        }
        int before = mentions.size();
        List<String> names = several.range() ? ENDS : SERIES;
        for (int item = 0; item < several.items().size(); item++) {
            PartMatch part = match.parts().get(names.get(item));
            if (part != null) {
                add(match, reading.with(several.items().get(item)), part.firstToken(), part.endToken());
            }
        }
        if (several.range() && mentions.size() == before + 2) {
            TimeMention from = mentions.get(before);
            TimeMention to = mentions.get(before + 1);
            Optional<EventTime> range = new Ranges(tokens).range(from, to);
            range.ifPresent(whole -> {
                mentions.set(before, from.withRange(whole));
                mentions.set(before + 1, to.withRange(whole));
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
        if (reading.meaning() instanceof Meaning.Dated dated) {
            remember(match, reading, dated, first, end);
        }
    }

    private void remember(Match match, Reading reading, Meaning.Dated dated, int first, int end) {
        Span span = dated.span();
        Focus focus = focus(span, first, end);
        if (span.grain() == Grain.DAY) {
            lastDay = Optional.of(new Told(focus, end, dated.isLate()));
        }
        story.told(match.rule().means(), reading, focus, first, tense(match));
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
