package io.eventtimeline.extraction;

import io.eventtimeline.contracts.EventTime;
import io.eventtimeline.contracts.Kind;
import io.eventtimeline.contracts.Part;
import io.eventtimeline.contracts.Status;
import io.eventtimeline.extraction.event.EventWords;
import io.eventtimeline.extraction.event.Trigger;
import io.eventtimeline.extraction.grammar.Statement;
import io.eventtimeline.extraction.salience.Salience;
import io.eventtimeline.extraction.salience.Salience.Feature;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads off an article what speaks for each of its happenings.
final class SalienceReader {
    private static final String STATEMENT = "statement";

    private final Map<String, Integer> tellings = new HashMap<>();
    private final Map<Told, Double> best = new HashMap<>();
    private final Map<Word, Happening> byWord = new HashMap<>();

    /// What one sentence tells of one date.
    private record Told(
            Part part, Statement statement, @Nullable String date) {}

    private record Word(Part part, int token) {}

    SalienceReader(List<Reading> readings) {
        for (Reading reading : readings) {
            Part part = reading.parsed().passage().part();
            reading.happenings()
                    .forEach(happening ->
                            byWord.put(new Word(part, happening.trigger().firstToken()), happening));
        }
        readings.stream()
                .flatMap(reading -> reading.happenings().stream())
                .forEach(happening -> tellings.merge(happening.trigger().sense().head(), 1, Integer::sum));
        for (Reading reading : readings) {
            for (Happening happening : reading.happenings()) {
                if (!isOfVerb(reading, happening)) {
                    best.merge(told(reading, happening), Salience.of(features(reading, happening)), Math::max);
                }
            }
        }
    }

    double salience(Reading reading, Happening happening) {
        Set<Feature> features = features(reading, happening);
        if (isOfVerb(reading, happening)
                || Salience.of(features) < Objects.requireNonNull(best.get(told(reading, happening)))) {
            features.add(Feature.REPEATED);
        }
        return Salience.of(features);
    }

    private static Told told(Reading reading, Happening happening) {
        return new Told(
                reading.parsed().passage().part(),
                happening.trigger().statement(),
                happening.date().when().edtf());
    }

    private Set<Feature> features(Reading reading, Happening happening) {
        Set<Feature> features = EnumSet.noneOf(Feature.class);
        boolean headline = reading.isHeadline(happening.trigger());
        if (headline || isMain(reading, happening.trigger())) {
            features.add(Feature.MAIN_CLAUSE);
        }
        if (headline
                || reading.parsed().lead().isFirst(happening.trigger())
                || reading.parsed().lead().isSecond(happening.trigger())) {
            features.add(Feature.PROMINENT);
        }
        if (happening.who().stream().anyMatch(who -> who.kind() != Kind.OTHER)) {
            features.add(Feature.NAMED_PARTICIPANT);
        }
        String type = happening.trigger().sense().type();
        if (!type.equals(EventWords.OTHER) && !type.equals(STATEMENT)) {
            features.add(Feature.TYPED);
        }
        if (happening.status() == Status.ASSERTED || happening.status() == Status.PLANNED) {
            features.add(Feature.CERTAIN);
        }
        if (tellings.getOrDefault(happening.trigger().sense().head(), 0) > 1) {
            features.add(Feature.TOLD_AGAIN);
        }
        addDate(features, happening.date().when());
        features.addAll(new Voice(reading.parsed(), happening).features(headline));
        return features;
    }

    /// "suspended its *cooperation*": what a verb with the same date does to it is what happened.
    private boolean isOfVerb(Reading reading, Happening happening) {
        Trigger noun = happening.trigger();
        if (!noun.isNoun() || !noun.hasGovernor() || noun.governor() > noun.firstToken()) {
            return false;
        }
        Happening verb = byWord.get(new Word(reading.parsed().passage().part(), noun.governor()));
        return verb != null
                && Objects.equals(
                        verb.date().when().edtf(), happening.date().when().edtf());
    }

    private static boolean isMain(Reading reading, Trigger trigger) {
        boolean aside = trigger.isNoun() && reading.phrase(trigger).isBehindPreposition();
        return !aside && reading.parsed().clauses().isMain(trigger.clause());
    }

    private static void addDate(Set<Feature> features, EventTime when) {
        switch (when.basis()) {
            case STATED, RESOLVED, CORRECTED -> features.add(isDay(when) ? Feature.OWN_DAY : Feature.COARSE_DATE);
            case NARRATIVE -> features.add(isDay(when) ? Feature.STORY_DAY : Feature.COARSE_DATE);
            case PUBLICATION -> features.add(Feature.PUBLICATION_DAY);
            case NONE, UNKNOWN -> {}
        }
    }

    private static boolean isDay(EventTime when) {
        return switch (when.precision()) {
            case DAY, HOUR, MINUTE, SECOND -> true;
            case MILLENNIUM,
                    CENTURY,
                    DECADE,
                    YEAR,
                    HALF,
                    QUARTER,
                    SEASON,
                    MONTH,
                    WEEK,
                    WEEKEND,
                    INTERVAL,
                    NONE,
                    UNKNOWN -> false;
        };
    }
}
