package io.eventtimeline.extraction.who;

import io.eventtimeline.extraction.grammar.Statement;
import java.util.List;

/// The names of a text in order, and those between two tokens.
public record NameIndex(List<Name> all) {
    public NameIndex {
        all = List.copyOf(all);
    }

    public List<Name> within(Statement statement) {
        return between(statement.first(), statement.end());
    }

    public List<Name> between(int first, int end) {
        return all.subList(indexFrom(first), indexFrom(end));
    }

    private int indexFrom(int token) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).firstToken() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
