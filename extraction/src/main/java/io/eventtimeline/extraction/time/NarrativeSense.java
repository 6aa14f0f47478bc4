package io.eventtimeline.extraction.time;

import io.eventtimeline.extraction.time.match.Match;
import io.eventtimeline.extraction.time.resolve.Parts;
import io.eventtimeline.extraction.time.resolve.TimeExpression;
import java.util.List;
import java.util.Optional;

/// Whether a text tells of times long before its publication, as a history does, or of its own days, as news does.
///
/// In a history "In May" is of the year told of; in news it is the May before publication.
final class NarrativeSense {
    /// Years at least this long before publication speak of another time.
    private static final int FAR_YEARS = 2;

    private static final int FEWEST = 3;

    private NarrativeSense() {}

    /// More dates with far years than expressions that lean on the day of publication ("yesterday", "last week").
    static boolean isNarrative(List<Match> matches, Optional<Integer> publicationYear) {
        int far = 0;
        int near = 0;
        for (Match match : matches) {
            Optional<Integer> year = yearTold(match);
            if (year.isPresent()) {
                int told = year.get();
                if (publicationYear.isEmpty() || publicationYear.get() - told >= FAR_YEARS) {
                    far++;
                } else {
                    near++;
                }
            } else if (leansOnPublication(match.rule().means())) {
                near++;
            }
        }
        return far >= FEWEST && far > near;
    }

    /// The year of a date that gives its month, or of one before Christ.
    private static Optional<Integer> yearTold(Match match) {
        Match.PartMatch year = match.parts().get("year");
        if (year == null) {
            return Optional.empty();
        }
        return switch (match.rule().means()) {
            case TimeExpression.Date date when match.parts().containsKey("month") -> Parts.number(year.values());
            case TimeExpression.BeforeChrist before ->
                Parts.number(year.values()).map(told -> -told);
            default -> Optional.empty();
        };
    }

    private static boolean leansOnPublication(TimeExpression meaning) {
        return switch (meaning) {
            case TimeExpression.Shift shift -> shift.base() instanceof TimeExpression.Publication;
            case TimeExpression.Weekday weekday -> true;
            default -> false;
        };
    }
}
