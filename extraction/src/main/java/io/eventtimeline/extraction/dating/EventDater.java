package io.eventtimeline.extraction.dating;

import io.eventtimeline.contracts.Basis;
import io.eventtimeline.contracts.EventTime;
import io.eventtimeline.contracts.PublicationDate;
import io.eventtimeline.contracts.Status;
import io.eventtimeline.extraction.event.Trigger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Gives each event of an article its date: all dates that it may have, the weight of what speaks for each, and the
/// most
/// probable one. A date that several sources give has the probability of all of them.
///
/// "Mr X, who was appointed [in 2009], resigned [on Monday]": appointed 2009, resigned on Monday.
public final class EventDater {
    private static final double ROUNDING = 1e-9;
    /// Below it more dates are wrong than a reader bears: two of three (docs/quality.md).
    private static final double LEAST_PROBABLE = 0.35;

    private final Story story;
    private final @Nullable PublicationDate published;
    private final DatingWeights weights;

    public EventDater(List<Scene> scenes, @Nullable PublicationDate published, DatingWeights weights) {
        this.story = new Story(scenes, published);
        this.published = published;
        this.weights = weights;
    }

    /// @param status what the words say of its happening, before its date is known
    public DateChoice date(Scene scene, Trigger trigger, Status status) {
        var candidates = Candidates.of(scene, story, trigger, status, published);
        List<Candidate> all = candidates.all();
        List<Candidate> possible = candidates.possible(all);
        double[] ofDates = ofDates(possible, weights);
        int best = best(ofDates);
        return chosen(possible.get(best), all, ofDates[best]);
    }

    /// The most probable of an event's candidates.
    public static Candidate best(List<Candidate> candidates, DatingWeights weights) {
        return candidates.get(best(ofDates(candidates, weights)));
    }

    /// The first of the most probable date: the sources of one date stand in the order of how directly they tell it.
    /// The
    /// last candidate is none; it is taken too where no date is probable enough.
    private static int best(double[] ofDates) {
        int best = 0;
        for (int each = 1; each < ofDates.length; each++) {
            best = ofDates[each] > ofDates[best] + ROUNDING ? each : best;
        }
        return ofDates[best] < LEAST_PROBABLE ? ofDates.length - 1 : best;
    }

    /// The possible ones, for training.
    public List<Candidate> candidates(Scene scene, Trigger trigger, Status status) {
        var candidates = Candidates.of(scene, story, trigger, status, published);
        return candidates.possible(candidates.all());
    }

    /// How probable the date of each candidate is, by whatever source.
    private static double[] ofDates(List<Candidate> candidates, DatingWeights weights) {
        double[] each = weights.probabilities(candidates);
        double[] ofDates = new double[each.length];
        for (int one = 0; one < each.length; one++) {
            for (int other = 0; other < each.length; other++) {
                ofDates[one] += candidates.get(one).isSameDate(candidates.get(other)) ? each[other] : 0;
            }
        }
        return ofDates;
    }

    private static DateChoice chosen(Candidate chosen, List<Candidate> all, double probability) {
        EventTime when = switch (chosen.source()) {
            case SENTENCE, PUBLICATION, NONE ->
                chosen.source() == Source.PUBLICATION && chosen.mention().isPresent()
                        ? chosen.when().withBasis(Basis.NARRATIVE)
                        : chosen.when();
            case STORY, BEFORE, BEHIND, TOLD_ELSEWHERE -> chosen.when().withBasis(Basis.NARRATIVE);
        };
        double confidence = when.isDated() ? Math.round(probability * 100) / 100.0 : 0;
        boolean named = chosen.source() != Source.PUBLICATION;
        return new DateChoice(
                when,
                named ? chosen.mention() : Optional.empty(),
                chosen.rule(),
                Reasons.taken(chosen),
                notTaken(chosen, all),
                confidence);
    }

    private static List<DateChoice.NotTaken> notTaken(Candidate chosen, List<Candidate> all) {
        var others = new ArrayList<DateChoice.NotTaken>();
        for (Candidate other : all) {
            if (other.source() == Source.SENTENCE && !other.mention().equals(chosen.mention())) {
                other.mention()
                        .ifPresent(mention -> others.add(new DateChoice.NotTaken(mention, Reasons.notTaken(other))));
            }
        }
        return others;
    }
}
