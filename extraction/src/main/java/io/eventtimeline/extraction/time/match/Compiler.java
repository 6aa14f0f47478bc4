package io.eventtimeline.extraction.time.match;

import io.eventtimeline.extraction.time.rules.Rule;
import io.eventtimeline.extraction.time.rules.RuleError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Subset construction: every set of ways that can be open at once becomes one state.
///
/// Refuses rules that can never win, and rules of different files that match the same words, because the order of files
/// is no place to hide a decision.
final class Compiler {
    private static final int MOST_STATES = 200_000;

    private final Alphabet alphabet;
    private final List<Rule> rules;
    private final Paths paths;
    private final Map<BitSet, Integer> numbers = new HashMap<>();
    private final List<BitSet> sets = new ArrayList<>();
    private final List<String> witnesses = new ArrayList<>();
    private int[] next = new int[0];

    private Compiler(Alphabet alphabet, List<Rule> rules) {
        this.alphabet = alphabet;
        this.rules = rules;
        this.paths = new Paths(alphabet, rules);
    }

    static Automaton compile(Alphabet alphabet, List<Rule> rules) {
        return new Compiler(alphabet, rules).automaton();
    }

    private Automaton automaton() {
        number(new BitSet(), "");
        number(paths.start(), "");
        int width = alphabet.size();
        for (int state = Automaton.START; state < sets.size(); state++) {
            if (next.length < sets.size() * width) {
                next = Arrays.copyOf(next, sets.size() * width * 2);
            }
            expand(state, width);
        }
        int[] accepted = new int[sets.size()];
        Arrays.fill(accepted, Automaton.NO_RULE);
        for (int state = Automaton.START; state < accepted.length; state++) {
            accepted[state] = winner(state);
        }
        refuseUnreachable(accepted);
        return new Automaton(alphabet, Arrays.copyOf(next, sets.size() * width), accepted);
    }

    private void expand(int state, int width) {
        @Nullable BitSet[] steps = paths.steps(sets.get(state));
        var live = new BitSet();
        var symbols = new BitSet();
        for (int index = 0; index < steps.length; index++) {
            if (steps[index] != null) {
                live.set(index);
                symbols.or(alphabet.symbolsOf(index));
            }
        }
        var known = new HashMap<BitSet, Integer>();
        for (int symbol = symbols.nextSetBit(0); symbol >= 0; symbol = symbols.nextSetBit(symbol + 1)) {
            var open = (BitSet) live.clone();
            open.and(alphabet.classesOf(symbol));
            Integer target = known.get(open);
            if (target == null) {
                target = number(target(steps, open), witnesses.get(state) + " " + alphabet.sample(symbol));
                known.put(open, target);
            }
            next[state * width + symbol] = target;
        }
    }

    private BitSet target(@Nullable BitSet[] steps, BitSet classes) {
        var target = new BitSet();
        for (int index = classes.nextSetBit(0); index >= 0; index = classes.nextSetBit(index + 1)) {
            target.or(Objects.requireNonNull(steps[index]));
        }
        return paths.closure(target);
    }

    private int number(BitSet set, String witness) {
        Integer known = numbers.get(set);
        if (known != null) {
            return known;
        }
        if (sets.size() == MOST_STATES) {
            throw new IllegalStateException(
                    "the rules need more than " + MOST_STATES + " states; one of them must be split");
        }
        numbers.put(set, sets.size());
        sets.add(set);
        witnesses.add(witness);
        return sets.size() - 1;
    }

    private int winner(int state) {
        int[] ending = paths.accepted(sets.get(state));
        if (ending.length == 0) {
            return Automaton.NO_RULE;
        }
        Rule first = rules.get(ending[0]);
        for (int other : ending) {
            Rule second = rules.get(other);
            if (!second.place().file().equals(first.place().file())) {
                throw new RuleError(
                        second.place(),
                        "'" + second.name() + "' and '" + first.name() + "' at " + first.place() + " both match"
                                + witnesses.get(state)
                                + "; put them into one file, the one that counts first, or make one longer");
            }
        }
        return ending[0];
    }

    private void refuseUnreachable(int[] accepted) {
        var winning = new BitSet();
        Arrays.stream(accepted).filter(rule -> rule != Automaton.NO_RULE).forEach(winning::set);
        for (Rule rule : rules) {
            if (!winning.get(rule.order())) {
                throw new RuleError(
                        rule.place(),
                        "'" + rule.name() + "' can never count: " + shadow(rule, accepted)
                                + " matches all of it and comes first");
            }
        }
    }

    private String shadow(Rule rule, int[] accepted) {
        for (int state = Automaton.START; state < accepted.length; state++) {
            int number = rule.order();
            if (Arrays.stream(paths.accepted(sets.get(state))).anyMatch(other -> other == number)) {
                Rule winner = rules.get(accepted[state]);
                return "'" + winner.name() + "' at " + winner.place();
            }
        }
        return "another rule";
    }
}
