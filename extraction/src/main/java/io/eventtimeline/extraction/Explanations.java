package io.eventtimeline.extraction;

import io.eventtimeline.extraction.Explanation.ClauseRead;
import io.eventtimeline.extraction.Explanation.DateRead;
import io.eventtimeline.extraction.Explanation.EventRead;
import io.eventtimeline.extraction.Explanation.MentionRead;
import io.eventtimeline.extraction.Explanation.NotTaken;
import io.eventtimeline.extraction.Explanation.SentenceRead;
import io.eventtimeline.extraction.dating.DateChoice;
import io.eventtimeline.extraction.grammar.Statement;
import io.eventtimeline.extraction.lexicon.Spaces;
import io.eventtimeline.extraction.text.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Readings told sentence by sentence.
final class Explanations {
    private final Reading reading;
    private final String text;
    private final Map<Statement, List<Happening>> happenings;

    private Explanations(Reading reading) {
        this.reading = reading;
        this.text = reading.parsed().passage().text();
        this.happenings = reading.happenings().stream()
                .collect(Collectors.groupingBy(happening -> happening.trigger().statement()));
    }

    static Explanation of(@Nullable String language, ExtractorVersion version, List<Reading> readings) {
        var sentences = new ArrayList<SentenceRead>();
        for (Reading reading : readings) {
            var explanations = new Explanations(reading);
            for (Statement statement : reading.parsed().clauses().statements()) {
                sentences.add(explanations.sentence(statement));
            }
        }
        return new Explanation(language, version.hash(), sentences);
    }

    private SentenceRead sentence(Statement statement) {
        Tokens tokens = reading.parsed().tokens();
        int start = tokens.start(statement.first());
        int end = tokens.endExclusive(statement.end() - 1);
        return new SentenceRead(
                start,
                end,
                text.substring(start, end),
                kind(statement),
                mentions(statement),
                clauses(statement),
                events(statement));
    }

    private String kind(Statement statement) {
        if (reading.parsed().sentences().isDateline(statement.sentence())) {
            return "dateline";
        }
        return reading.parsed().sentences().isHeading(statement.sentence()) ? "heading" : "sentence";
    }

    private List<MentionRead> mentions(Statement statement) {
        return reading.parsed().mentions().within(statement.first(), statement.end()).stream()
                .map(mention -> MentionRead.of(mention, text))
                .toList();
    }

    private List<ClauseRead> clauses(Statement statement) {
        Map<Integer, StringBuilder> words = new LinkedHashMap<>();
        Tokens tokens = reading.parsed().tokens();
        for (int token = statement.first(); token < statement.end(); token++) {
            var clause = words.computeIfAbsent(reading.parsed().clauses().clauseOf(token), each -> new StringBuilder());
            clause.append(tokens.hasSpaceBefore(token) ? " " : "").append(tokens.text(token));
        }
        return words.entrySet().stream()
                .map(entry -> new ClauseRead(
                        kindOf(entry.getKey()), Spaces.folded(entry.getValue().toString())))
                .toList();
    }

    private String kindOf(int clause) {
        return reading.parsed().clauses().clause(clause).kind().name().toLowerCase(Locale.ROOT);
    }

    private List<EventRead> events(Statement statement) {
        return happenings.getOrDefault(statement, List.of()).stream()
                .map(this::event)
                .toList();
    }

    private EventRead event(Happening happening) {
        Tokens tokens = reading.parsed().tokens();
        int start = tokens.start(happening.trigger().firstToken());
        int end = tokens.endExclusive(happening.trigger().endToken() - 1);
        return new EventRead(
                start,
                end,
                text.substring(start, end),
                happening.trigger().sense().type(),
                happening.status(),
                happening.date().when(),
                date(happening.date()),
                happening.who());
    }

    private DateRead date(DateChoice choice) {
        List<NotTaken> notTaken = choice.notTaken().stream()
                .map(each -> new NotTaken(
                        each.mention().start(),
                        each.mention().endExclusive(),
                        text.substring(each.mention().start(), each.mention().endExclusive()),
                        each.why()))
                .toList();
        return new DateRead(choice.rule(), choice.why(), notTaken);
    }
}
