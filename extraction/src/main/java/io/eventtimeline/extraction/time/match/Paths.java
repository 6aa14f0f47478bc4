package io.eventtimeline.extraction.time.match;

import io.eventtimeline.extraction.time.rules.Pattern;
import io.eventtimeline.extraction.time.rules.Pattern.Choice;
import io.eventtimeline.extraction.time.rules.Pattern.Maybe;
import io.eventtimeline.extraction.time.rules.Pattern.OneOf;
import io.eventtimeline.extraction.time.rules.Pattern.Part;
import io.eventtimeline.extraction.time.rules.Pattern.Sequence;
import io.eventtimeline.extraction.time.rules.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All ways through all rules at once: the nondeterministic automaton.
///
/// Memory layout: each state has at most one step that reads a token (`stepClass`, `stepTo`) and any number of free
/// ones.
final class Paths {
    private static final int NONE = -1;

    private final Alphabet alphabet;
    private final List<int[]> free = new ArrayList<>();
    private int[] stepClass = new int[64];
    private int[] stepTo = new int[64];
    private int[] accepted = new int[64];

    /// What [#closure(int)] has found for each state so far; free steps never go round, there is no repetition.
    private final @Nullable BitSet[] closures;

    Paths(Alphabet alphabet, List<Rule> rules) {
        this.alphabet = alphabet;
        int start = state();
        int[] starts = new int[rules.size()];
        for (int rule = 0; rule < starts.length; rule++) {
            starts[rule] = state();
            int end = add(rules.get(rule).pattern(), starts[rule]);
            accepted[end] = rule;
        }
        free.set(start, starts);
        closures = new BitSet[free.size()];
    }

    private int state() {
        int state = free.size();
        free.add(new int[0]);
        if (state == stepClass.length) {
            stepClass = Arrays.copyOf(stepClass, state * 2);
            stepTo = Arrays.copyOf(stepTo, state * 2);
            accepted = Arrays.copyOf(accepted, state * 2);
        }
        stepClass[state] = NONE;
        accepted[state] = NONE;
        return state;
    }

    private void link(int from, int to) {
        int[] links = Arrays.copyOf(free.get(from), free.get(from).length + 1);
        links[links.length - 1] = to;
        free.set(from, links);
    }

    /// Adds the pattern behind a state and returns the state it ends in.
    private int add(Pattern pattern, int from) {
        return switch (pattern) {
            case OneOf one -> step(one, from);
            case Sequence sequence -> {
                int at = from;
                for (Pattern item : sequence.items()) {
                    at = add(item, at);
                }
                yield at;
            }
            case Choice choice -> {
                int end = state();
                for (Pattern item : choice.items()) {
                    int begin = state();
                    link(from, begin);
                    link(add(item, begin), end);
                }
                yield end;
            }
            case Maybe maybe -> {
                int begin = state();
                link(from, begin);
                int end = state();
                link(add(maybe.item(), begin), end);
                link(from, end);
                yield end;
            }
            case Part part -> add(part.item(), from);
        };
    }

    private int step(OneOf one, int from) {
        int begin = state();
        link(from, begin);
        int end = state();
        stepClass[begin] = alphabet.indexOf(one.tokenClass());
        stepTo[begin] = end;
        return end;
    }

    /// The states that can be reached from these without reading a token, those that neither read nor accept left out.
    BitSet closure(BitSet states) {
        var reached = new BitSet();
        for (int state = states.nextSetBit(0); state >= 0; state = states.nextSetBit(state + 1)) {
            reached.or(closure(state));
        }
        return reached;
    }

    private BitSet closure(int from) {
        BitSet known = closures[from];
        if (known == null) {
            known = new BitSet();
            if (stepClass[from] != NONE || accepted[from] != NONE) {
                known.set(from);
            }
            for (int next : free.get(from)) {
                known.or(closure(next));
            }
            closures[from] = known;
        }
        return known;
    }

    BitSet start() {
        var start = new BitSet();
        start.set(0);
        return closure(start);
    }

    /// Where the states go, class by class: entry k is null if none of them reads class k.
    @Nullable
    BitSet[] steps(BitSet states) {
        var byClass = new BitSet[alphabet.classCount()];
        for (int state = states.nextSetBit(0); state >= 0; state = states.nextSetBit(state + 1)) {
            int read = stepClass[state];
            if (read != NONE) {
                if (byClass[read] == null) {
                    byClass[read] = new BitSet();
                }
                byClass[read].set(stepTo[state]);
            }
        }
        return byClass;
    }

    /// The rules that end in one of these states, in order.
    int[] accepted(BitSet states) {
        return states.stream()
                .map(state -> accepted[state])
                .filter(rule -> rule != NONE)
                .sorted()
                .distinct()
                .toArray();
    }
}
