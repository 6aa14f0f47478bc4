package io.eventtimeline.merging;

import io.eventtimeline.contracts.CorrectedField;
import io.eventtimeline.contracts.EventTime;
import io.eventtimeline.contracts.Participant;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;

/// Whether two mentions are of one happening, each looked at for itself.
final class Links {
    private Links() {}

    static boolean linked(Mention a, Mention b) {
        if (a.corrected(CorrectedField.MERGE).isPresent()
                && a.corrected(CorrectedField.MERGE).equals(b.corrected(CorrectedField.MERGE))) {
            return true;
        }
        boolean apart = a.corrected(CorrectedField.SPLIT).isPresent()
                && b.corrected(CorrectedField.SPLIT).isPresent()
                && !a.corrected(CorrectedField.SPLIT).equals(b.corrected(CorrectedField.SPLIT));
        return !apart
                && !Collections.disjoint(Keys.of(a), Keys.of(b))
                && a.event().what().trigger().equalsIgnoreCase(b.event().what().trigger())
                && a.event().what().type().equals(b.event().what().type())
                && a.event().what().status() == b.event().what().status()
                && overlap(a.event().when(), b.event().when())
                && !Collections.disjoint(names(a), names(b));
    }

    private static boolean overlap(EventTime a, EventTime b) {
        return !ends(a, b) && !ends(b, a);
    }

    private static boolean ends(EventTime a, EventTime b) {
        return a.latest() != null && b.earliest() != null && !b.earliest().isBefore(a.latest());
    }

    private static Set<String> names(Mention mention) {
        return mention.event().who().stream().map(Participant::canonicalName).collect(Collectors.toSet());
    }
}
