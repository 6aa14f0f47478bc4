package io.eventtimeline.extraction.time;

import io.eventtimeline.contracts.Basis;
import io.eventtimeline.extraction.text.Sentences;
import io.eventtimeline.extraction.text.Tokens;
import io.eventtimeline.extraction.time.resolve.Grain;
import io.eventtimeline.extraction.time.resolve.Manner;
import io.eventtimeline.extraction.time.resolve.Reading;
import io.eventtimeline.extraction.time.resolve.Span;
import io.eventtimeline.extraction.time.resolve.Spoken;
import io.eventtimeline.extraction.time.resolve.Spoken.Focus;
import io.eventtimeline.extraction.time.resolve.Tense;
import io.eventtimeline.extraction.time.resolve.TimeExpression;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// Keeps the dates that a text has spoken of, and among them the one that the story has come to.
///
///     On 4 January 1934 the town fell.              the story is in January 1934
///     A campaign had been planned for 1935.         spoken of; the story stays where it is
///     On 12 April the offensive began.              12 April 1934
final class Story {
    /// A year so far from the story, inside a sentence, is a look aside: "papers released in 2005 showed that".
    private static final int FARTHEST_YEARS = 5;

    /// Within so many tokens of a sentence's beginning, a date says where the story is: "By the end of 1934,".
    private static final int OPENING_TOKENS = 4;

    private static final Set<String> OPENERS = Set.of(
            "in",
            "on",
            "by",
            "at",
            "from",
            "during",
            "after",
            "as",
            "around",
            "about",
            "through",
            "throughout",
            "toward",
            "towards",
            "the",
            "then",
            "and",
            "but");

    /// So far reaches "until" before a date.
    private static final int UNTIL_TOKENS = 7;

    /// Words right before a date that only bound it.
    private static final Set<String> BOUNDS = Set.of("since", "before", "than", "for");

    /// For so many sentences after a date of long ago, news tells of that time.
    private static final int LOOK_BACK_SENTENCES = 2;

    /// A date nearer than this may well stand among the news' own.
    private static final int LONG_AGO_YEARS = 5;

    private static final int FIRST_HEADING = 1000;

    /// From here on, rules read a number alone as a year.
    private static final int LAST_HEADING = 1900;

    private static final int NOWHERE = -1;

    private final Tokens tokens;
    private final Sentences sentences;
    private final Optional<Span> publication;
    private final boolean narrative;
    private Spoken spoken = Spoken.NOTHING;
    private int longAgo = NOWHERE;
    private boolean underYear;
    private int nextHeading;

    /// @param narrative the whole text is a history
    Story(Tokens tokens, Sentences sentences, Optional<Span> publication, boolean narrative) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.publication = publication;
        this.narrative = narrative;
    }

    /// How the text tells in this sentence.
    Manner manner(int sentence) {
        readHeadings(sentence);
        if (narrative) {
            return Manner.HISTORY;
        }
        return isLookingBack(sentence) ? Manner.LOOKING_BACK : Manner.NEWS;
    }

    /// Lines of nothing but a year that no rule reads as one: "1848".
    private void readHeadings(int sentence) {
        for (; nextHeading < sentence; nextHeading++) {
            int token = sentences.firstToken(nextHeading);
            int year = tokens.isNumber(token) ? tokens.number(token) : 0;
            if (sentences.endToken(nextHeading) == token + 1
                    && year >= FIRST_HEADING
                    && year < LAST_HEADING
                    && sentences.startsParagraph(nextHeading)) {
                var focus = new Focus(new Span(LocalDate.of(year, 1, 1), Grain.YEAR), tokens.text(token));
                spoken = spoken.withLast(focus).withLine(focus);
                underYear = true;
            }
        }
    }

    /// "The flood came on May 3, 1953. On May 5 the army came."
    private boolean isLookingBack(int sentence) {
        if (underYear) {
            return true;
        }
        if (longAgo == NOWHERE || sentence - longAgo > LOOK_BACK_SENTENCES) {
            return false;
        }
        for (int between = longAgo + 1; between <= sentence; between++) {
            if (sentences.startsParagraph(between)) {
                return false;
            }
        }
        return true;
    }

    Spoken spoken() {
        return spoken;
    }

    /// @param means what the rule that found the date says
    /// @param first the date's first token
    void told(TimeExpression means, Reading reading, Focus focus, int first, Tense tense) {
        int sentence = sentences.sentenceOf(first);
        if (isLookBack(means, focus.span()) || (narrative && reading.basis() == Basis.RESOLVED)) {
            return;
        }
        if (isHeading(focus, first, sentence)) {
            underYear = true;
        } else if (reading.basis() == Basis.RESOLVED) {
            underYear = false;
        }
        spoken = spoken.withLast(focus);
        lookBack(reading, focus.span(), sentence);
        if (isReported(focus.span())) {
            spoken = spoken.withQuarter(focus);
        }
        if (leadsOn(focus.span(), first, sentences.firstToken(sentence), tense)) {
            spoken = spoken.withLine(focus);
        }
    }

    /// "Profit fell from a year earlier": a comparison, after which the text goes on where it was. "Three
    /// days ago" is told like any date.
    private static boolean isLookBack(TimeExpression means, Span span) {
        return switch (means) {
            case TimeExpression.Back back ->
                !(back.base() instanceof TimeExpression.Publication) || Grain.MONTH.isFinerThan(span.grain());
            case TimeExpression.Qualified qualified -> isLookBack(qualified.base(), span);
            default -> false;
        };
    }

    /// A year or month that is all of its line: "1936", with "On 20 July the garrison rose." below it.
    private boolean isHeading(Focus focus, int first, int sentence) {
        int end = sentences.endToken(sentence);
        String line = tokens.text(sentences.firstToken(sentence), end);
        return first == sentences.firstToken(sentence)
                && end < tokens.count()
                && sentences.startsParagraph(sentence)
                && (focus.span().grain() == Grain.YEAR || focus.span().grain() == Grain.MONTH)
                && line.length() - focus.expression().length() <= 1;
    }

    private boolean isReported(Span span) {
        boolean over = publication.map(day -> !span.until().isAfter(day.from())).orElse(true);
        boolean later = spoken.quarter()
                .map(before -> span.from().isAfter(before.span().from()))
                .orElse(true);
        return span.grain() == Grain.QUARTER && over && later;
    }

    private void lookBack(Reading reading, Span span, int sentence) {
        if (reading.basis() == Basis.RESOLVED) {
            longAgo = NOWHERE;
        } else if (publication.isPresent() && (tellsMonths(span) || isBeforeChrist(span))) {
            int years = publication.get().from().getYear() - span.from().getYear();
            longAgo = years >= LONG_AGO_YEARS ? sentence : NOWHERE;
        }
    }

    /// "in the spring of 1982" is enough to go on from; "in the third quarter of 1984" is a figure of a report.
    private static boolean tellsMonths(Span span) {
        return span.grain() == Grain.SEASON || !Grain.MONTH.isFinerThan(span.grain());
    }

    private static boolean isBeforeChrist(Span span) {
        return span.from().getYear() <= 0;
    }

    private boolean leadsOn(Span span, int first, int sentence, Tense tense) {
        if (isBound(first, sentence)) {
            return false;
        }
        return opensSentence(first, sentence) || (!tense.isFuture() && !isFarOff(span));
    }

    /// "In 1934", "By the end of 1934", "1934:", but not "Papers of 1934".
    private boolean opensSentence(int first, int sentence) {
        return first == sentence
                || (first - sentence <= OPENING_TOKENS && OPENERS.contains(tokens.lowercase(sentence)));
    }

    /// "since 1931", "until the fall of the capital in February 1945"
    private boolean isBound(int first, int sentence) {
        for (int token = first - 1; token >= Math.max(sentence, first - UNTIL_TOKENS); token--) {
            if (tokens.is(token, "until") || tokens.is(token, "till")) {
                return true;
            }
        }
        return first > sentence && BOUNDS.contains(tokens.lowercase(first - 1));
    }

    private boolean isFarOff(Span span) {
        return spoken.line()
                .filter(line ->
                        Math.abs(line.span().from().getYear() - span.from().getYear()) > FARTHEST_YEARS)
                .isPresent();
    }
}
