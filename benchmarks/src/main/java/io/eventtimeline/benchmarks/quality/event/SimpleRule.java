package io.eventtimeline.benchmarks.quality.event;

import io.eventtimeline.benchmarks.quality.gold.Expression;
import io.eventtimeline.contracts.Part;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The least that dating has to beat: an event has the day that stands nearest to it in its sentence, else the day of
/// publication. "The ferry [sank] on Sunday, officials [said] on Monday." gives `sank` Sunday and `said` Monday.
///
/// It is applied to the very events that our extractor finds, and reads days with our own tagger. Nothing in it knows
/// of clauses, tenses or other sentences, so it stays the same while those are worked on.
public enum SimpleRule {
    /// Every event without a day in its sentence has the day of publication.
    ELSE_PUBLICATION {
        @Override
        boolean isOfPublication(OurEvent event, String passage) {
            return true;
        }
    },
    /// Only what has happened and stands in a main clause has the day of publication.
    ELSE_PUBLICATION_IF_MAIN {
        @Override
        boolean isOfPublication(OurEvent event, String passage) {
            return event.status().equals("asserted") && isMain(event, passage);
        }
    };

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d(T.*)?");
    private static final Pattern CLAUSE_END = Pattern.compile("[,;:()\"\u201c\u201d\u2014]");
    private static final Pattern SPACES = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Set<String> SUBORDINATORS = Set.of(
            "that",
            "which",
            "who",
            "whom",
            "whose",
            "when",
            "where",
            "while",
            "after",
            "before",
            "since",
            "until",
            "if",
            "unless",
            "because",
            "although",
            "though",
            "as",
            "to");

    abstract boolean isOfPublication(OurEvent event, String passage);

    /// The same documents, their events dated by this rule.
    public List<ReadDocument> applied(List<ReadDocument> documents) {
        return documents.stream().map(this::applied).toList();
    }

    public ReadDocument applied(ReadDocument read) {
        return read.with(read.events().stream()
                .map(event -> event.dated(date(event, read)))
                .toList());
    }

    private Optional<String> date(OurEvent event, ReadDocument read) {
        boolean inTitle = event.part() == Part.TITLE;
        String passage = inTitle ? read.gold().title().orElse("") : read.gold().text();
        return nearestDay(event, inTitle ? read.titleTimes() : read.times())
                .or(() -> isOfPublication(event, passage)
                        ? read.gold().published().map(Object::toString)
                        : Optional.empty());
    }

    private static Optional<String> nearestDay(OurEvent event, List<Expression> times) {
        return times.stream()
                .filter(time -> time.start() >= event.sentenceStart() && time.end() <= event.sentenceEnd())
                .filter(time -> DAY.matcher(time.value()).matches())
                .min(Comparator.comparingInt(time -> -time.overlap(event)))
                .map(Expression::value);
    }

    /// Nothing that subordinates stands between the last mark and the event: "*after* the bridge [collapsed]" has one.
    static boolean isMain(OurEvent event, String passage) {
        String before = passage.substring(event.sentenceStart(), event.start());
        String[] pieces = CLAUSE_END.split(before, -1);
        return SPACES.splitAsStream(pieces[pieces.length - 1].toLowerCase(Locale.ROOT))
                .noneMatch(SUBORDINATORS::contains);
    }
}
