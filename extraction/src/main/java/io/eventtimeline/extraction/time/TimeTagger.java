package io.eventtimeline.extraction.time;

import io.eventtimeline.contracts.PublicationDate;
import io.eventtimeline.extraction.text.Sentences;
import io.eventtimeline.extraction.text.Tokens;
import io.eventtimeline.extraction.time.match.Match;
import io.eventtimeline.extraction.time.match.Matcher;
import io.eventtimeline.extraction.time.rules.RuleBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Finds the expressions of time in a text and says what each means. "The council met on July 13." in an article of
/// 2016-08-16 has one, `July 13`, of value 2016-07-13.
///
/// Immutable and safe for use by many threads. What it answers depends on its arguments alone.
public final class TimeTagger {
    private final Matcher matcher;
    private final TenseFinder tenses;

    private TimeTagger(RuleBook book) {
        this.matcher = Matcher.of(book);
        this.tenses = new TenseFinder(book);
    }

    public static TimeTagger english() {
        return of(RuleBook.english());
    }

    public static TimeTagger of(RuleBook book) {
        return new TimeTagger(book);
    }

    /// The mentions in order of the text, none inside another.
    ///
    /// @param published what the text is read against; without it a dateline below the title is taken, and without
    ///     that "yesterday" and "July 13" get no year
    public List<TimeMention> tag(Tokens tokens, Sentences sentences, Optional<PublicationDate> published) {
        List<Match> matches = matches(tokens, sentences);
        var reader = new TextReader(tokens, sentences, tenses, published, matches);
        List<TimeMention> mentions = new Offsets(tokens).counted(reader.mentions());
        return new Ranges(tokens).joined(mentions, published.flatMap(PublicationDate::day));
    }

    /// As [#tag(Tokens, Sentences, Optional)], for a text that is not cut yet.
    public List<TimeMention> tag(String text, Optional<PublicationDate> published) {
        Tokens tokens = Tokens.of(text);
        return tag(tokens, Sentences.of(tokens), published);
    }

    /// When the text itself says that it was published; a masthead or the page's clock is not taken for it.
    ///
    /// @param head the title and the first lines below it
    public Optional<Dateline> dateline(String head) {
        Tokens tokens = Tokens.of(head);
        Sentences sentences = Sentences.of(tokens);
        return new DatelineFinder(tokens, sentences, matches(tokens, sentences)).dateline();
    }

    /// The day of the story where its dateline gives another one than its publisher: an old story published again.
    ///
    /// @param head the first lines of the text
    public Optional<Dateline> storyDay(String head, LocalDate published) {
        Tokens tokens = Tokens.of(head);
        Sentences sentences = Sentences.of(tokens);
        return new DatelineFinder(tokens, sentences, matches(tokens, sentences)).storyDay(published);
    }

    /// The rules that were found, those included that only keep others away: for explanations.
    public List<Match> matches(Tokens tokens, Sentences sentences) {
        return new NotTimes(tokens).without(matcher.matches(tokens, sentences));
    }
}
