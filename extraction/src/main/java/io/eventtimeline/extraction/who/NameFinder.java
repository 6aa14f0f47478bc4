package io.eventtimeline.extraction.who;

import io.eventtimeline.contracts.Kind;
import io.eventtimeline.extraction.grammar.Clauses;
import io.eventtimeline.extraction.grammar.Statement;
import io.eventtimeline.extraction.grammar.Tag;
import io.eventtimeline.extraction.grammar.Tags;
import io.eventtimeline.extraction.lexicon.PhraseTable;
import io.eventtimeline.extraction.text.Tokens;
import io.eventtimeline.extraction.where.Gazetteer;
import io.eventtimeline.extraction.who.NameWords.Use;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds names: known ones, and runs of capitalised words.
///
/// "NATO Secretary General Anders Fogh Rasmussen" is two names, cut at the title; "Russia-NATO Council" is Russia and
/// NATO.
///
/// @param inside words with a capital that stands inside a sentence: what begins one with such a word is a name
public record NameFinder(NameWords words, Gazetteer gazetteer, Tags tags, Clauses clauses, Set<String> inside) {
    private static final int LONGEST = 8;

    public static NameFinder of(NameWords words, Gazetteer gazetteer, Tags tags, Clauses clauses) {
        var inside = new HashSet<String>();
        for (Statement statement : clauses.statements()) {
            for (int token = statement.first() + 1; token < statement.end(); token++) {
                if (tags.at(token) == Tag.NAME) {
                    inside.add(tags.tokens().text(token));
                }
            }
        }
        return new NameFinder(words, gazetteer, tags, clauses, inside);
    }

    /// In the order of the text, one spelling each within this part of the article.
    public List<Name> names() {
        var names = new ArrayList<Name>();
        var describing = new Describing(words, tags);
        for (Statement statement : clauses.statements()) {
            int from = names.size();
            inStatement(statement, names);
            describing.mark(names, from, statement);
        }
        return names;
    }

    private void inStatement(Statement statement, List<Name> names) {
        int token = statement.first();
        while (token < statement.end()) {
            int end = endOfRun(token, statement);
            if (end == token) {
                token++;
            } else {
                new NameRun(words, gazetteer, tags, firstOfRun(token, end, statement), end).addTo(names);
                abbreviate(names);
                token = end;
            }
        }
    }

    /// "Government Accountability Office (*GAO*)": two spellings of one name.
    private void abbreviate(List<Name> names) {
        if (names.size() < 2) {
            return;
        }
        Name full = names.get(names.size() - 2);
        Name abbreviation = names.getLast();
        boolean brackets = full.endToken() + 1 == abbreviation.firstToken()
                && tokens().is(full.endToken(), "(")
                && abbreviation.endToken() < tokens().count()
                && tokens().is(abbreviation.endToken(), ")");
        if (brackets && full.kind() != Kind.COUNTRY && Abbreviation.mayStandFor(abbreviation, full)) {
            names.set(names.size() - 1, abbreviation.as(full.canonical(), Kind.ORGANISATION));
        }
    }

    /// "the *National* Transport Union": an adjective begins the name of an organisation.
    private int firstOfRun(int token, int end, Statement statement) {
        boolean organisation = words.is(Use.WORD, tokens().text(end - 1));
        int first = token;
        while (organisation
                && first > statement.first()
                && tokens().isCapitalised(first - 1)
                && words.is(Use.ADJECTIVE, tokens().text(first - 1))) {
            first--;
        }
        return first;
    }

    /// The end of the run of name words that begins here; the token itself where none does.
    private int endOfRun(int first, Statement statement) {
        int token = first;
        int limit = Math.min(statement.end(), first + LONGEST);
        while (token < limit) {
            int end = endOfPart(token, first, statement);
            if (end == token) {
                break;
            }
            token = end;
        }
        return token;
    }

    private int endOfPart(int token, int first, Statement statement) {
        PhraseTable.Match<String> title =
                tokens().isCapitalised(token) ? words.titles().at(tokens(), token, statement.end()) : null;
        if (title != null && title.endToken() > token + 1) {
            return title.endToken();
        }
        PhraseTable.Match<KnownName> known =
                tags.isTime(token) ? null : words.known().at(tokens(), token, statement.end());
        if (known != null) {
            return isCurrency(known.endToken()) ? token : known.endToken();
        }
        if (isNameWord(token, statement) && !isCurrency(token + 1)) {
            return token + 1;
        }
        boolean inner = token > first && token + 1 < statement.end();
        if (inner && (joins(token) || isInnerWord(token)) && isNameWord(token + 1, statement)) {
            return token + 2;
        }
        return token;
    }

    /// "US*$*"
    private boolean isCurrency(int mark) {
        return mark < tokens().count() && tokens().is(mark, "$") && !tokens().hasSpaceBefore(mark);
    }

    /// "Ministry *of* Defence", "Ursula *von der* Leyen", "Rolls*-*Royce"
    private boolean joins(int token) {
        boolean hyphen = tokens().is(token, "-") && !tokens().hasSpaceBefore(token);
        boolean of = tokens().is(token, "of") && words.is(Use.WORD, tokens().text(token - 1));
        return hyphen || of || tokens().is(token, "&") || words.is(Use.PARTICLE, tokens().text(token));
    }

    /// "Kansas *Southern* Railways": what is no name alone may be in the middle of one.
    private boolean isInnerWord(int token) {
        return tokens().isCapitalised(token)
                && tags.at(token) == Tag.NAME
                && words.is(Use.ORDINARY, tokens().text(token));
    }

    private boolean isNameWord(int token, Statement statement) {
        if (!tokens().isWord(token) || !tokens().isCapitalised(token) || tags.isTime(token)) {
            return false;
        }
        boolean capitals = tokens().isAllCapitals(token);
        boolean ordinary = capitals ? tags.words().classes(token) != 0 : words.is(Use.ORDINARY, tokens().text(token));
        if (ordinary) {
            return false;
        }
        if (token > statement.first() && words.is(Use.GIVEN, tokens().text(token - 1))) {
            return true;
        }
        if (tags.at(token) == Tag.NAME) {
            return token > statement.first() || isNameAtStart(token);
        }
        return token == statement.first() && tags.at(token) == Tag.NOUN && isNameAtStart(token);
    }

    /// The first word of a sentence has a capital anyway: a name goes on with another, or carries the sentence.
    private boolean isNameAtStart(int token) {
        if (token + 1 >= tokens().count()) {
            return false;
        }
        String text = tokens().text(token);
        if (words.is(Use.GIVEN, text) || words.titles().at(tokens(), token, tokens().count()) != null) {
            return true;
        }
        if (text.endsWith("s") && !inside.contains(text) && !gazetteer.knows(text)) {
            return false;
        }
        boolean plain = tags.words().classes(token) == 0 || inside.contains(text) || words.is(Use.OPENER, text);
        int next = token + 1;
        return plain && (tags.at(next) == Tag.NAME || tags.isFinite(next) || tokens().isPossessive(next));
    }

    private Tokens tokens() {
        return tags.tokens();
    }
}
