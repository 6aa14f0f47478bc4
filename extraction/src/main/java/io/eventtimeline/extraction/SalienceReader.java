package io.eventtimeline.extraction;

import io.eventtimeline.contracts.EventTime;
import io.eventtimeline.contracts.Kind;
import io.eventtimeline.contracts.Status;
import io.eventtimeline.extraction.event.EventWords;
import io.eventtimeline.extraction.salience.Salience;
import io.eventtimeline.extraction.salience.Salience.Feature;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Reads off an article what speaks for each of its happenings.
final class SalienceReader {
    private static final String STATEMENT = "statement";

    private final Map<String, Integer> tellings = new HashMap<>();

    SalienceReader(List<Reading> readings) {
        readings.stream()
                .flatMap(reading -> reading.happenings().stream())
                .forEach(happening -> tellings.merge(happening.trigger().sense().head(), 1, Integer::sum));
    }

    double salience(Reading reading, Happening happening) {
        Set<Feature> features = features(reading, happening);
        double alone = Salience.of(features);
        if (isRepeated(reading, happening, alone)) {
            features.add(Feature.REPEATED);
        }
        return Salience.of(features);
    }

    private boolean isRepeated(Reading reading, Happening happening, double alone) {
        return reading.happenings().stream()
                .filter(other -> other != happening
                        && other.trigger().statement().equals(happening.trigger().statement())
                        && Objects.equals(
                                other.date().when().edtf(),
                                happening.date().when().edtf()))
                .anyMatch(other -> Salience.of(features(reading, other)) > alone);
    }

    private Set<Feature> features(Reading reading, Happening happening) {
        Set<Feature> features = EnumSet.noneOf(Feature.class);
        boolean headline = reading.isHeadline(happening.trigger());
        if (headline || reading.parsed().clauses().isMain(happening.trigger().clause())) {
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
        return features;
    }

    private static void addDate(Set<Feature> features, EventTime when) {
        switch (when.basis()) {
            case STATED, RESOLVED, NARRATIVE, CORRECTED -> features.add(isDay(when) ? Feature.OWN_DAY : Feature.COARSE_DATE);
            case PUBLICATION -> features.add(Feature.PUBLICATION_DAY);
            case NONE, UNKNOWN -> {}
        }
    }

    private static boolean isDay(EventTime when) {
        return switch (when.precision()) {
            case DAY, HOUR, MINUTE, SECOND -> true;
            default -> false;
        };
    }
}
