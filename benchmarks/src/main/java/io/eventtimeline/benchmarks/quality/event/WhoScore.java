package io.eventtimeline.benchmarks.quality.event;

import io.eventtimeline.benchmarks.quality.score.Share;
import java.util.List;
import java.util.Set;

/// Names of participants, of ours and of gold, counted twice: as annotators gave them, and without quantities
/// ("179 tankers"), initials standing for the name ("GM" for "General Motors").
final class WhoScore {
    private int gold;
    private int ours;
    private int common;
    private int goldNamed;
    private int oursNamed;
    private int commonNamed;

    /// @param participants of our event
    void add(List<String> names, List<String> participants) {
        List<Set<String>> wanted = Names.of(names);
        if (wanted.isEmpty()) {
            return;
        }
        List<Set<String>> given = Names.ofParticipants(participants);
        gold += wanted.size();
        ours += given.size();
        common += Names.common(wanted, given);
        List<Set<String>> wantedNamed = Names.named(names);
        if (!wantedNamed.isEmpty()) {
            List<Set<String>> givenNamed = Names.named(Names.counting(participants));
            goldNamed += wantedNamed.size();
            oursNamed += givenNamed.size();
            commonNamed += Names.common(wantedNamed, givenNamed);
        }
    }

    Share all() {
        return new Share(common, ours, gold);
    }

    Share named() {
        return new Share(commonNamed, oursNamed, goldNamed);
    }
}
