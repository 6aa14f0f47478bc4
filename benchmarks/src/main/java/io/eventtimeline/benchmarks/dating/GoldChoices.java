package io.eventtimeline.benchmarks.dating;

import io.eventtimeline.benchmarks.quality.event.DateSpan;
import io.eventtimeline.benchmarks.quality.gold.Span;
import io.eventtimeline.benchmarks.quality.score.Overlap;
import io.eventtimeline.contracts.Article;
import io.eventtimeline.contracts.Part;
import io.eventtimeline.contracts.PublicationDate;
import io.eventtimeline.extraction.Extractor;
import io.eventtimeline.extraction.dating.Candidate;
import io.eventtimeline.extraction.dating.DatingExample;
import io.eventtimeline.extraction.dating.Source;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a gold document says of the dates of its events, and the problems that the extractor has with it.
///
/// @param events in the order of the text
record GoldChoices(String topic, @Nullable PublicationDate published, String text, List<Event> events) {

    /// @param right what is right for it
    /// @param weight in training
    record Event(int start, int end, String kind, Right right, Weight weight) implements Span {}

    /// What an event counts in training: where its own sentence names a date, and where not.
    record Weight(double besideDate, double withoutDate) {}

    /// What gold says of an event's date.
    sealed interface Right {
        /// That it is this date.
        record Date(String written) implements Right {}

        /// That it has none.
        record NoDate() implements Right {}

        /// That it is the one of this expression.
        record Expression(int start, int end) implements Right {}

        /// That no expression says it: it is the publication date, or none.
        record NoExpression() implements Right {}
    }

    private record Found(int start, int end, List<Candidate> candidates) implements Span {}

    private static final Set<Source> WITHOUT_EXPRESSION = Set.of(Source.PUBLICATION, Source.NONE);

    List<Problem> problems(Extractor extractor) {
        List<Found> found =
                extractor.datingExamples(Article.of("c-gold", null, null, text, published, null, null)).stream()
                        .filter(example -> example.part() == Part.TEXT)
                        .map(GoldChoices::found)
                        .toList();
        var problems = new ArrayList<Problem>();
        for (Overlap pair : Overlap.pairs(events, found)) {
            problems.add(problem(events.get(pair.gold()), found.get(pair.ours()).candidates()));
        }
        return problems;
    }

    private static Found found(DatingExample example) {
        return new Found(example.start(), example.endExclusive(), example.candidates());
    }

    private Problem problem(Event event, List<Candidate> candidates) {
        var right = new BitSet(candidates.size());
        for (int each = 0; each < candidates.size(); each++) {
            right.set(each, isRight(candidates.get(each), event.right()));
        }
        if (event.right() instanceof Right.Expression) {
            addSameDates(candidates, right);
        }
        return new Problem(topic, event.kind(), candidates, right, weight(event, candidates));
    }

    private static double weight(Event event, List<Candidate> candidates) {
        boolean beside = candidates.stream().anyMatch(candidate -> candidate.source() == Source.SENTENCE);
        return beside ? event.weight().besideDate() : event.weight().withoutDate();
    }

    private static boolean isRight(Candidate candidate, Right right) {
        return switch (right) {
            case Right.Date(String written) ->
                DateSpan.areSame(Optional.ofNullable(candidate.when().edtf()), Optional.of(written));
            case Right.NoDate() -> candidate.source() == Source.NONE;
            case Right.NoExpression() -> WITHOUT_EXPRESSION.contains(candidate.source());
            case Right.Expression(int start, int end) ->
                candidate
                        .mention()
                        .filter(mention -> mention.start() < end && start < mention.endExclusive())
                        .isPresent();
        };
    }

    /// The same day by another expression is as right.
    private static void addSameDates(List<Candidate> candidates, BitSet right) {
        List<Candidate> first = right.stream().mapToObj(candidates::get).toList();
        for (int each = 0; each < candidates.size(); each++) {
            Candidate candidate = candidates.get(each);
            if (candidate.when().edtf() != null && first.stream().anyMatch(candidate::isSameDate)) {
                right.set(each);
            }
        }
    }
}
