package io.eventtimeline.extraction;

import io.eventtimeline.extraction.event.Trigger;
import io.eventtimeline.extraction.lexicon.Spaces;
import io.eventtimeline.extraction.lexicon.WordClass;
import io.eventtimeline.extraction.text.Tokens;
import io.eventtimeline.extraction.who.Name;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Chosen words of a sentence as one short line: cut between words at its end, or before the trigger, never inside a
/// name.
record Wording(Parsed parsed, Trigger trigger, List<Integer> chosen) {
    private static final int LONGEST = 140;
    /// A comma and two words.
    private static final int REST = 3;

    private static final int WEAK_END = WordClass.bits(
            WordClass.DETERMINER,
            WordClass.PREPOSITION,
            WordClass.COORDINATOR,
            WordClass.THAT,
            WordClass.TO,
            WordClass.RELATIVE,
            WordClass.SUBORDINATOR);

    String text() {
        var words = new ArrayList<>(chosen);
        boolean cutEnd = cutEnd(words);
        boolean cutStart = cutStart(words);
        String text = joined(words);
        return (cutStart ? "… " : "") + (cutStart ? text : capitalised(text)) + (cutEnd ? " …" : "");
    }

    private boolean cutEnd(List<Integer> words) {
        boolean cut = false;
        while (words.getLast() >= trigger.endToken() && length(words) > LONGEST) {
            dropLast(words);
            cut = true;
        }
        dropRest(words);
        while (words.getLast() >= trigger.endToken() && isWeakEnd(words.getLast(), cut)) {
            words.removeLast();
        }
        return cut;
    }

    /// "..., days" before a clause that was left out.
    private void dropRest(List<Integer> words) {
        int comma = words.size() - 1;
        while (comma > 0 && !tokens().is(words.get(comma), ",")) {
            comma--;
        }
        boolean rest = comma > 0
                && words.size() - comma <= REST
                && words.get(comma) >= trigger.endToken()
                && words.subList(comma + 1, words.size()).stream().noneMatch(parsed.tags()::isTime)
                && words.getLast() + 1 < trigger.statement().end()
                && parsed.clauses().clauseOf(words.getLast() + 1) != trigger.clause();
        if (rest) {
            words.subList(comma, words.size()).clear();
        }
    }

    private void dropLast(List<Integer> words) {
        int last = words.removeLast();
        Name name = nameOf(last);
        while (name != null && words.getLast() >= Math.max(name.firstToken(), trigger.endToken())) {
            words.removeLast();
        }
    }

    private boolean isWeakEnd(int token, boolean cut) {
        boolean mark = !tokens().isWord(token) && !tokens().isNumber(token) && !tokens().isPossessive(token);
        boolean money = tokens().is(token, "%") || tokens().is(token, ")");
        return (mark && !money) || (cut && parsed.tags().words().isAny(token, WEAK_END) && nameOf(token) == null);
    }

    private boolean cutStart(List<Integer> words) {
        boolean cut = false;
        while (words.getFirst() < trigger.firstToken() && length(words) > LONGEST) {
            int first = words.removeFirst();
            Name name = nameOf(first);
            while (name != null && words.getFirst() < Math.min(name.endToken(), trigger.firstToken())) {
                words.removeFirst();
            }
            cut = true;
        }
        return cut;
    }

    private @Nullable Name nameOf(int token) {
        for (Name name : parsed.names().within(trigger.statement())) {
            if (name.firstToken() <= token && token < name.endToken()) {
                return name;
            }
        }
        return null;
    }

    private int length(List<Integer> words) {
        int length = 0;
        for (int token : words) {
            length += tokens().length(token) + (tokens().hasSpaceBefore(token) ? 1 : 0);
        }
        return length;
    }

    /// A comma before a gap goes with what was left out.
    private String joined(List<Integer> words) {
        var text = new StringBuilder();
        for (int index = 0; index < words.size(); index++) {
            int token = words.get(index);
            boolean gap = index + 1 < words.size() && words.get(index + 1) != token + 1;
            boolean afterGap = index > 0 && words.get(index - 1) != token - 1;
            if (tokens().is(token, ",") && (gap || afterGap)) {
                continue;
            }
            text.append(afterGap || tokens().hasSpaceBefore(token) ? " " : "").append(tokens().text(token));
        }
        return Spaces.folded(text.toString()).strip();
    }

    private static String capitalised(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private Tokens tokens() {
        return parsed.tokens();
    }
}
