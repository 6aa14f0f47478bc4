package io.eventtimeline.extraction.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The regular forms of English words: "visit" has "visits", "visited", "visiting"; "ban" has "banned".
final class Inflection {
    private static final String VOWELS = "aeiou";
    /// "travel" is "traveled" and "travelled".
    private static final Pattern BRITISH = Pattern.compile("[aeiou].*[^aeiou][aeiou]l$");

    private static final Pattern DOUBLED = Pattern.compile("([bdgmnprt])\\1$");
    private static final Pattern SILENT_E = Pattern.compile("(?:[cuvz]|[^n]g|[^s]s|[^aeioulrw]l|at)$");

    /// "crashes", "boxes", "passes"
    private static final Pattern HISSING = Pattern.compile("(?:sh|ch|x|ss|zz)es$");

    /// Of "-ing", "-ies".
    private static final int LONGEST_ENDING = 3;

    private Inflection() {}

    /// @param irregular none, the past form (also the participle), or past form and participle
    static List<WordForm> verb(String base, List<String> irregular, String place) {
        if (irregular.size() > 2) {
            throw new RuleFileError(
                    place + "  \"" + base + "\" has more forms than a past form and a participle: " + irregular);
        }
        String past = irregular.isEmpty() ? past(base) : irregular.getFirst();
        String participle = irregular.isEmpty() ? past : irregular.getLast();
        var forms = new ArrayList<WordForm>();
        forms.add(new WordForm(base, WordClass.BASE.bit()));
        forms.add(new WordForm(sForm(base), WordClass.S_FORM.bit()));
        forms.add(new WordForm(past, WordClass.PAST.bit()));
        forms.add(new WordForm(participle, WordClass.PARTICIPLE.bit()));
        forms.add(new WordForm(ing(base, past), WordClass.ING.bit()));
        if (irregular.isEmpty() && BRITISH.matcher(base).find()) {
            forms.add(new WordForm(base + "led", WordClass.bits(WordClass.PAST, WordClass.PARTICIPLE)));
            forms.add(new WordForm(base + "ling", WordClass.ING.bit()));
        }
        return forms;
    }

    /// @param irregular none, or the plural
    static List<WordForm> noun(String singular, List<String> irregular) {
        String plural = irregular.isEmpty() ? sForm(singular) : irregular.getFirst();
        return List.of(new WordForm(singular, WordClass.SINGULAR.bit()), new WordForm(plural, WordClass.PLURAL.bit()));
    }

    private static String past(String base) {
        if (base.endsWith("e")) {
            return base + "d";
        }
        if (endsInConsonantAndY(base)) {
            return base.substring(0, base.length() - 1) + "ied";
        }
        return doubles(base) ? base + base.charAt(base.length() - 1) + "ed" : base + "ed";
    }

    private static String sForm(String base) {
        if (endsInConsonantAndY(base)) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        boolean hisses = base.endsWith("s")
                || base.endsWith("x")
                || base.endsWith("z")
                || base.endsWith("ch")
                || base.endsWith("sh");
        return hisses || base.endsWith("go") || base.endsWith("do") || base.endsWith("to") ? base + "es" : base + "s";
    }

    /// A doubled consonant of the past form is doubled here too: "admit (admitted)", "admitting".
    private static String ing(String base, String past) {
        if (base.endsWith("ie")) {
            return base.substring(0, base.length() - 2) + "ying";
        }
        if (base.endsWith("e") && !base.endsWith("ee")) {
            return base.substring(0, base.length() - 1) + "ing";
        }
        String doubled = base + base.charAt(base.length() - 1);
        return past.startsWith(doubled) || doubles(base) ? doubled + "ing" : base + "ing";
    }

    /// The likely plain form of a verb's regular form: "crumpled" is of "crumple", "chairing" of "chair", "clogs" of
    /// "clog", "tidies" of "tidy".
    static String base(String form) {
        if (form.endsWith("ed") && form.length() > LONGEST_ENDING) {
            return ofStem(form.substring(0, form.length() - 2));
        }
        if (form.endsWith("ing") && form.length() > LONGEST_ENDING) {
            return ofStem(form.substring(0, form.length() - LONGEST_ENDING));
        }
        if (form.endsWith("ies") && form.length() > LONGEST_ENDING) {
            return form.substring(0, form.length() - LONGEST_ENDING) + "y";
        }
        if (HISSING.matcher(form).find()) {
            return form.substring(0, form.length() - 2);
        }
        return form.endsWith("s") && !form.endsWith("ss") ? form.substring(0, form.length() - 1) : form;
    }

    private static String ofStem(String stem) {
        if (stem.endsWith("i")) {
            return stem.substring(0, stem.length() - 1) + "y";
        }
        if (DOUBLED.matcher(stem).find()) {
            return stem.substring(0, stem.length() - 1);
        }
        return SILENT_E.matcher(stem).find() ? stem + "e" : stem;
    }

    private static boolean endsInConsonantAndY(String base) {
        int last = base.length() - 1;
        return last > 0 && base.charAt(last) == 'y' && VOWELS.indexOf(base.charAt(last - 1)) < 0;
    }

    /// One syllable that ends with one vowel and one consonant: "ban", "stop", but not "meet", "visit", "row".
    private static boolean doubles(String base) {
        int last = base.length() - 1;
        if (last < 2 || VOWELS.indexOf(base.charAt(last)) >= 0 || "wxy".indexOf(base.charAt(last)) >= 0) {
            return false;
        }
        int vowels = 0;
        for (int at = 0; at <= last; at++) {
            vowels += VOWELS.indexOf(base.charAt(at)) >= 0 ? 1 : 0;
        }
        boolean quiet = base.charAt(last - 1) == 'u' && base.charAt(last - 2) == 'q';
        return vowels == 1 && VOWELS.indexOf(base.charAt(last - 1)) >= 0 && !quiet;
    }
}
