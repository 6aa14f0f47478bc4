package io.eventtimeline.extraction.lexicon;

import io.eventtimeline.extraction.text.Tokens;
import java.util.Arrays;
import java.util.List;

/// What each token of a text can be, before its neighbours decide.
///
/// Memory layout: parallel arrays, one slot a token.
///
///     token      The   session  was   held          on
///     classes     D       N      BE   PAST|PART|L    P     bits of [WordClass]
///     senses      -   meeting    -       -           -
///     ends        1       2      3       4           5     the token after the phrase that begins here
///
/// An unknown word that ends in -ed or -ing is taken for a verb's form.
public final class Words {
    private static final int PAST_FORMS = WordClass.bits(WordClass.PAST, WordClass.PARTICIPLE);
    private static final int VERB_FORMS =
            WordClass.bits(WordClass.BASE, WordClass.S_FORM, WordClass.PAST, WordClass.PARTICIPLE, WordClass.ING);

    private final Tokens tokens;
    private final int[] classes;
    private final List<Sense>[] senses;
    private final int[] ends;

    private Words(Tokens tokens, int[] classes, List<Sense>[] senses, int[] ends) {
        this.tokens = tokens;
        this.classes = classes;
        this.senses = senses;
        this.ends = ends;
    }

    static Words of(Tokens tokens, PhraseTable<LexicalWord> table) {
        int count = tokens.count();
        int[] classes = new int[count];
        int[] ends = new int[count];
        @SuppressWarnings({"unchecked", "rawtypes"})
        List<Sense>[] senses = new List[count];
        Arrays.fill(senses, List.of());
        for (int token = 0; token < count; token++) {
            ends[token] = token + 1;
            PhraseTable.Match<LexicalWord> match = table.at(tokens, token, count);
            if (match != null) {
                classes[token] = match.value().classes();
                senses[token] = match.value().senses();
                ends[token] = match.endToken();
            } else {
                classes[token] = guess(tokens, token);
                senses[token] = (classes[token] & VERB_FORMS) == 0 ? List.of() : List.of(verb(tokens.lowercase(token)));
            }
        }
        return new Words(tokens, classes, senses, ends);
    }

    /// "-ly" is an adverb, "-ed" a past form, "-ing" an -ing form; five letters at least, so that "bed" and "king" are
    /// none.
    private static int guess(Tokens tokens, int token) {
        if (!tokens.isWord(token) || tokens.length(token) < 5 || tokens.isCapitalised(token)) {
            return 0;
        }
        char last = tokens.charFromEnd(token, 0);
        char before = tokens.charFromEnd(token, 1);
        if (last == 'y' && before == 'l') {
            return WordClass.ADVERB.bit();
        }
        if (last == 'd' && before == 'e') {
            return PAST_FORMS;
        }
        return last == 'g' && before == 'n' && tokens.charFromEnd(token, 2) == 'i' ? WordClass.ING.bit() : 0;
    }

    public Tokens tokens() {
        return tokens;
    }

    public boolean is(int token, WordClass wordClass) {
        return (classes[token] & wordClass.bit()) != 0;
    }

    /// Whether the token has at least one of the classes whose bits are given.
    public boolean isAny(int token, int bits) {
        return (classes[token] & bits) != 0;
    }

    public int classes(int token) {
        return classes[token];
    }

    /// The happenings that the phrase at this token can name.
    public List<Sense> senses(int token) {
        return senses[token];
    }

    /// Whether it has the form of a verb that a file knows, or ends like one.
    public boolean isVerbForm(int token) {
        return isAny(token, VERB_FORMS);
    }

    /// The sense of a word that stands as a verb here, though no file knows it as one: "premieres".
    public Sense verbSense(int token) {
        return verb(tokens.lowercase(token));
    }

    private static Sense verb(String form) {
        return Sense.verb(Inflection.base(form), "other").asCommon();
    }

    /// The token after the phrase that begins here.
    public int endToken(int token) {
        return ends[token];
    }
}
