package io.eventtimeline.extraction.text;

import java.util.HashSet;
import java.util.Set;

/// Words whose full stop belongs to them. Capitalised entries ask for a capital: `Sat.` is Saturday, `sat.` is not.
final class Abbreviations {
    /// Followed by a name or number as a rule: never the end of a sentence.
    private static final Set<String> LEADING = words(
            "Mr Mrs Ms Messrs Dr Prof Gen Gov Sen Sens Rep Reps Lt Col Capt Cpt Cmdr Sgt Maj Adm Brig Cpl Pvt Hon Rev Fr Sr Supt Pres "
                    + "St Mt Ft vs v Nos Vol Fig Art pp Ed ca cf approx est al");
    /// May also close a sentence.
    private static final Set<String> CLOSING = words(
            "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun "
                    + "Inc Corp Co Cos Ltd Bros Jr Esq Bhd Plc Pty Assn Dept Univ Ave Blvd Rd etc Calif Conn Fla Mass Minn Mich Wash Tenn Penn Va Ill Ind Ariz Colo Ga");

    private Abbreviations() {}

    /// Where the abbreviation that begins with this word ends, its full stop included; the word's own end if it is
    /// none.
    static int endExclusive(char[] chars, int start, int end) {
        int dotted = initials(chars, start, end);
        if (dotted > end) {
            return dotted;
        }
        if (end - start == 1 && Letters.isCapital(chars[start])) {
            return end + 1;
        }
        if (end - start > 6) {
            return end;
        }
        String word = new String(chars, start, end - start);
        boolean known = LEADING.contains(word) || CLOSING.contains(word);
        boolean numbered = word.equalsIgnoreCase("no") && numberFollows(chars, end + 1);
        return known || numbered ? end + 1 : end;
    }

    /// `U.S.`, `p.m.`, `i.e.`, `Ph.D.`: two letters or fewer before each full stop, at least two of them.
    private static int initials(char[] chars, int start, int end) {
        int at = end;
        int letters = end - start;
        int stops = 0;
        while (letters >= 1 && letters <= 2 && at < chars.length && chars[at] == '.') {
            stops++;
            at++;
            int next = at;
            while (next < chars.length && next - at < 3 && Letters.isLetter(chars[next])) {
                next++;
            }
            letters = next - at;
            if (letters == 0 || letters > 2 || next >= chars.length || chars[next] != '.') {
                break;
            }
            at = next;
        }
        return stops >= 2 ? at : end;
    }

    private static boolean numberFollows(char[] chars, int at) {
        return at + 1 < chars.length && Letters.isSpace(chars[at]) && Letters.isDigit(chars[at + 1]);
    }

    /// Whether a sentence may end with this abbreviation.
    static boolean mayClose(String text) {
        String word = text.substring(0, text.length() - 1);
        return CLOSING.contains(word) || word.indexOf('.') > 0;
    }

    private static Set<String> words(String list) {
        var words = new HashSet<String>();
        for (String word : list.split(" ", -1)) {
            words.add(word);
        }
        return Set.copyOf(words);
    }
}
