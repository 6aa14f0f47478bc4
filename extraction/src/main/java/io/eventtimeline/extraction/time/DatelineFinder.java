package io.eventtimeline.extraction.time;

import io.eventtimeline.contracts.PublicationDate;
import io.eventtimeline.extraction.text.Sentences;
import io.eventtimeline.extraction.text.Tokens;
import io.eventtimeline.extraction.time.match.Match;
import io.eventtimeline.extraction.time.resolve.Parts;
import io.eventtimeline.extraction.time.resolve.TimeExpression;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Looks for the publication date in the head of a text whose publisher gave none.
///
///     Saturday, January 22nd, 2022        a masthead: never
///     Mayor opens the new bridge          the title
///     By Jane Roe, August 16, 2016        the publication date
///
/// A line with a clock is the page's own, unless a word says that the text was published then.
final class DatelineFinder {
    private static final int HEAD_LINES = 5;
    /// In tokens: a page whose lines are longer has no head.
    private static final int LONGEST_HEAD = 300;

    private static final int FEWEST_TITLE_WORDS = 3;

    /// A line of a date may name its author and paper besides.
    private static final int MOST_OTHER_TOKENS = 10;

    /// A story that its dateline calls older than this was published again; news agencies are late by a day or two.
    private static final int FEWEST_DAYS_BETWEEN = 7;

    private static final int EARLIEST_YEAR = 1900;

    private static final Set<String> LABELS =
            Set.of("published", "posted", "updated", "by", "date", "released", "issued");
    private static final Set<String> CLOCK_WORDS = Set.of("today", "now", "am", "pm", "a.m.", "p.m.", "time");

    private final Tokens tokens;
    private final Sentences sentences;
    private final List<Match> matches;
    private final List<Integer> lines = new ArrayList<>();
    private final Set<Integer> datedLines = new HashSet<>();

    DatelineFinder(Tokens tokens, Sentences sentences, List<Match> matches) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.matches = matches;
        for (int token = 0; token < tokens.count() && lines.size() <= HEAD_LINES; token++) {
            if (token == 0 || tokens.startsLine(token)) {
                lines.add(token);
            }
        }
        for (Match match : matches) {
            if (match.firstToken() >= head()) {
                break;
            }
            if (day(match).isPresent()) {
                datedLines.add(lineOf(match.firstToken()));
            }
        }
    }

    /// The token after the head.
    private int head() {
        int end = lines.size() > HEAD_LINES ? lines.getLast() : tokens.count();
        return Math.min(end, LONGEST_HEAD);
    }

    Optional<Dateline> dateline() {
        for (Match match : matches) {
            if (match.firstToken() >= head()) {
                break;
            }
            Optional<LocalDate> day = day(match);
            if (day.isPresent() && (opensStory(match) || standsBelowTitle(match))) {
                String expression = tokens.text(match.firstMentionToken(), match.endMentionToken());
                return Optional.of(new Dateline(PublicationDate.of(day.get().toString()), expression));
            }
        }
        return Optional.empty();
    }

    /// The day that the story's own dateline gives, where it is so long before publication that the text was published
    /// again: "MOSCOW. July 13 (Interfax) -" on a page of August 17.
    Optional<Dateline> storyDay(LocalDate published) {
        for (Match match : matches) {
            if (match.firstToken() >= head()) {
                break;
            }
            Optional<LocalDate> day =
                    opensStory(match) ? day(match).or(() -> dayOfYear(match, published)) : Optional.empty();
            if (day.isPresent()) {
                return day.filter(told -> !told.isAfter(published.minusDays(FEWEST_DAYS_BETWEEN)))
                        .map(told -> new Dateline(
                                PublicationDate.of(told.toString()),
                                tokens.text(match.firstMentionToken(), match.endMentionToken())));
            }
        }
        return Optional.empty();
    }

    /// The last such day up to publication.
    private static Optional<LocalDate> dayOfYear(Match match, LocalDate published) {
        if (!(match.rule().means() instanceof TimeExpression.MonthDay told)) {
            return Optional.empty();
        }
        Parts parts = new Parts(match.values());
        Optional<Integer> month = parts.number(told.month());
        Optional<Integer> day = parts.number(told.day());
        if (month.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalDate here = LocalDate.of(published.getYear(), month.get(), day.get());
            return Optional.of(here.isAfter(published) ? here.minusYears(1) : here);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(Match match) {
        if (!(match.rule().means() instanceof TimeExpression.Date date)) {
            return Optional.empty();
        }
        Parts parts = new Parts(match.values());
        Optional<Integer> year = parts.number(date.year()).filter(number -> number >= EARLIEST_YEAR);
        Optional<Integer> month = parts.number(date.month());
        Optional<Integer> day = parts.number(date.day());
        if (year.isEmpty() || month.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year.get(), month.get(), day.get()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /// "OSLO, Aug. 16, 2016 (Example News) --"
    private boolean opensStory(Match match) {
        return sentences.isDateline(sentences.sentenceOf(match.firstToken()));
    }

    private boolean standsBelowTitle(Match match) {
        int line = lineOf(match.firstToken());
        if (line == 0 || (!isTitle(line - 1) && (line == 1 || !isTitle(line - 2)))) {
            return false;
        }
        int first = lines.get(line);
        int end = endOf(line);
        int others = end - first - (match.endToken() - match.firstToken());
        return others <= MOST_OTHER_TOKENS && !tokens.is(end - 1, ".") && !isPageClock(first, end);
    }

    private int lineOf(int token) {
        int line = 0;
        while (line + 1 < lines.size() && lines.get(line + 1) <= token) {
            line++;
        }
        return line;
    }

    private int endOf(int line) {
        return line + 1 < lines.size() ? lines.get(line + 1) : tokens.count();
    }

    /// A line of some words, without a date of its own.
    private boolean isTitle(int line) {
        int words = 0;
        for (int token = lines.get(line); token < endOf(line); token++) {
            words += tokens.isWord(token) ? 1 : 0;
        }
        return words >= FEWEST_TITLE_WORDS
                && matches.stream()
                        .noneMatch(match ->
                                lineOf(match.firstToken()) == line && day(match).isPresent());
    }

    private boolean isPageClock(int first, int end) {
        boolean clock = false;
        for (int token = first; token < end; token++) {
            String word = tokens.lowercase(token);
            if (LABELS.contains(word)) {
                return false;
            }
            boolean colon = word.equals(":") && token > first && tokens.isNumber(token - 1);
            clock |= colon || CLOCK_WORDS.contains(word);
        }
        return clock;
    }
}
