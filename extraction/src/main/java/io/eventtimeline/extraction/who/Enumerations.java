package io.eventtimeline.extraction.who;

import io.eventtimeline.contracts.Kind;
import io.eventtimeline.extraction.grammar.Tags;
import java.util.List;

/// Names in a row: "*Norway, Finland and Sweden* signed".
record Enumerations(Tags tags) {
    /// The names joined to one of them, itself included.
    List<Name> around(List<Name> names, int index) {
        int first = index;
        while (first > 0 && isJoined(names.get(first - 1), names.get(first))) {
            first--;
        }
        int last = index;
        while (last + 1 < names.size() && isJoined(names.get(last), names.get(last + 1))) {
            last++;
        }
        return names.subList(first, last + 1);
    }

    boolean isAnd(Name one, Name next) {
        int between = one.endToken();
        return between + 1 == next.firstToken() && tags.tokens().is(between, "and");
    }

    /// By "and" or a comma; not "Mobile, Alabama".
    private boolean isJoined(Name one, Name next) {
        int between = one.endToken();
        boolean comma = between < next.firstToken() && tags.isComma(between) && one.kind() != Kind.PLACE;
        boolean single = between + 1 == next.firstToken();
        boolean commaAnd = between + 2 == next.firstToken() && tags.tokens().is(between + 1, "and");
        return isAnd(one, next) || (comma && (single || commaAnd));
    }
}
