package io.eventtimeline.extraction.who;

import io.eventtimeline.contracts.Kind;
import io.eventtimeline.extraction.grammar.Tags;
import io.eventtimeline.extraction.lexicon.PhraseTable;
import io.eventtimeline.extraction.text.Tokens;
import io.eventtimeline.extraction.where.Gazetteer;
import io.eventtimeline.extraction.who.NameWords.Use;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A run of name words, cut into names: at titles, behind a people ("Afghan | Mohammad Atmar"), between two
/// known names with a hyphen ("Russia-NATO").
record NameRun(NameWords words, Gazetteer gazetteer, Tags tags, int first, int end) {
    void addTo(List<Name> names) {
        if (isOrganisation(first, end) && !hasInnerHyphen()) {
            names.add(name(first, end, Kind.ORGANISATION));
            return;
        }
        int start = first;
        boolean titled = titleBefore(first);
        for (int token = first; token < end; token++) {
            PhraseTable.Match<String> title = words.titles().at(tokens(), token, end);
            if (title != null && !namesOrganisation(title.endToken())) {
                add(names, start, token, titled);
                titled = true;
                start = title.endToken();
                token = start - 1;
                continue;
            }
            PhraseTable.Match<KnownName> known = words.known().at(tokens(), token, end);
            if (known != null && token == start + 1 && words.is(Use.OPENER, tokens().text(start))) {
                names.add(name(start, known.endToken(), Kind.ORGANISATION));
                start = known.endToken();
                token = start - 1;
            } else if (known != null) {
                add(names, start, withoutHyphen(start, token), titled);
                titled = token == first && isOfTitle(first);
                start = knownName(names, known, token);
                token = start - 1;
            }
        }
        add(names, start, end, titled);
    }

    /// "Premier *League*": the word behind a title makes it the name of an organisation.
    private boolean namesOrganisation(int token) {
        return token == end - 1 && words.is(Use.WORD, tokens().text(token));
    }

    /// Adds the known name, or the organisation that begins with it: "Russian Foreign Ministry", "United States Air
    /// Force".
    private int knownName(List<Name> names, PhraseTable.Match<KnownName> known, int token) {
        int next = known.endToken();
        boolean hyphen = next < end && tokens().is(next, "-");
        boolean second = token > first && tokens().is(token - 1, "-");
        if (!hyphen
                && !second
                && next < end
                && isOrganisation(next, end)
                && words.titles().at(tokens(), next, end) == null) {
            names.add(name(token, end, Kind.ORGANISATION));
            return end;
        }
        boolean whole = known.value().kind() == Kind.PLACE
                && !hyphen
                && next < end
                && titleAt(next) == null
                && knownAt(next) == null;
        if (whole) {
            names.add(name(token, end, kind(token, end, false)));
            return end;
        }
        boolean model = known.value().kind() == Kind.ORGANISATION && next < end && hasDigit(next);
        if (model) {
            names.add(name(token, next + 1, Kind.OTHER));
            return next + 1;
        }
        names.add(new Name(
                token,
                next,
                tokens().text(token, next),
                known.value().canonical(),
                known.value().kind(),
                false));
        return hyphen ? next + 1 : next;
    }

    private PhraseTable.@Nullable Match<String> titleAt(int token) {
        return words.titles().at(tokens(), token, end);
    }

    private PhraseTable.@Nullable Match<KnownName> knownAt(int token) {
        return words.known().at(tokens(), token, end);
    }

    /// "Airbus *A380*"
    private boolean hasDigit(int token) {
        return tokens().text(token).chars().anyMatch(Character::isDigit);
    }

    private int withoutHyphen(int start, int token) {
        return token > start && tokens().is(token - 1, "-") ? token - 1 : token;
    }

    private boolean hasInnerHyphen() {
        for (int token = first + 1; token < end - 1; token++) {
            if (tokens().is(token, "-") && words.known().at(tokens(), token + 1, end) != null) {
                return true;
            }
        }
        return false;
    }

    private void add(List<Name> names, int start, int stop, boolean titled) {
        if (start >= stop || isRest(start, stop, names) || isNoName(start, stop)) {
            return;
        }
        names.add(name(start, stop, kind(start, stop, titled)));
    }

    /// "*Chapter* 11", "*Battle*"
    private boolean isNoName(int start, int stop) {
        String word = tokens().text(start);
        return stop == start + 1 && (words.is(Use.ALONE, word) || words.is(Use.VESSEL, word));
    }

    /// "Russia-NATO *Council*": what is left behind two members is no name of its own.
    private boolean isRest(int start, int stop, List<Name> names) {
        boolean afterName = !names.isEmpty()
                && names.getLast().endToken() == start
                && names.getLast().firstToken() >= first;
        boolean organisationWord = stop == start + 1 && words.is(Use.WORD, tokens().text(start));
        return organisationWord && (afterName || first == start);
    }

    private Kind kind(int start, int stop, boolean titled) {
        return isOrganisation(start, stop)
                ? Kind.ORGANISATION
                : new KindByContext(words, gazetteer, tags).kind(start, stop, titled);
    }

    private boolean titleBefore(int token) {
        return token > 0 && words.titles().at(tokens(), token - 1, token) != null;
    }

    /// "President of the *United States* Barack Obama"
    private boolean isOfTitle(int token) {
        int of = token > 1 && tokens().is(token - 1, "the") ? token - 2 : token - 1;
        return of > 0 && tokens().is(of, "of") && titleBefore(of);
    }

    private boolean isOrganisation(int start, int stop) {
        if (stop - start == 1 && start == first) {
            return false;
        }
        for (int token = start; token < stop; token++) {
            PhraseTable.Match<String> title = words.titles().at(tokens(), token, stop);
            if (title != null && !namesOrganisation(title.endToken())) {
                return false;
            }
        }
        return words.is(Use.WORD, tokens().text(stop - 1))
                || (stop - start > 2 && knownAt(start) == null && words.is(Use.WORD, tokens().text(start)));
    }

    private Name name(int start, int stop, Kind kind) {
        String text = tokens().text(start, stop);
        return new Name(start, stop, text, kind == Kind.PERSON ? text : withoutSuffix(start, stop), kind, false);
    }

    /// "Kestrel Motor Corp." is Kestrel Motor, "General Motors Corp." what the word file calls it.
    private String withoutSuffix(int start, int stop) {
        int end = stop;
        while (end > start + 1 && (words.is(Use.SUFFIX, tokens().text(end - 1)) || tokens().is(end - 1, "&"))) {
            end--;
        }
        PhraseTable.Match<KnownName> known = words.known().at(tokens(), start, end);
        return known != null && known.endToken() == end && end < stop
                ? known.value().canonical()
                : tokens().text(start, end);
    }

    private Tokens tokens() {
        return tags.tokens();
    }
}
