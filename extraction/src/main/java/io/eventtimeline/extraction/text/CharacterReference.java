package io.eventtimeline.extraction.text;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// A character as HTML writes it, left in a text that was taken off a page: `&nbsp;`, `&#8217;`, `&#x2019;`. What was
/// escaped twice, `&amp;nbsp;`, is read as once.
///
/// @param codePoint that it stands for
/// @param endExclusive after its semicolon
record CharacterReference(int codePoint, int endExclusive) {
    private static final int LONGEST_NAME = 8;
    private static final String ESCAPED_AMPERSAND = "amp;";

    /// From 160 on, one by one.
    private static final String LATIN_1 =
            "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute"
                    + " micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde"
                    + " Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve"
                    + " Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute"
                    + " acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde"
                    + " ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";
    private static final String OTHERS =
            "quot 34 amp 38 apos 39 lt 60 gt 62 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 ensp 8194 emsp 8195"
                    + " thinsp 8201 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217"
                    + " sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 bull 8226 hellip 8230 prime 8242 Prime 8243 euro 8364"
                    + " trade 8482 minus 8722";
    private static final Map<String, Integer> NAMED = named();

    /// What pages mean by 128 to 159, as browsers do.
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /// The reference that begins at an ampersand, if one does.
    static Optional<CharacterReference> at(String text, int ampersand) {
        int start = ampersand + 1;
        while (text.startsWith(ESCAPED_AMPERSAND, start)) {
            Optional<CharacterReference> inner = single(text, start + ESCAPED_AMPERSAND.length());
            if (inner.isPresent()) {
                return inner;
            }
            start += ESCAPED_AMPERSAND.length();
        }
        return single(text, ampersand + 1);
    }

    private static Optional<CharacterReference> single(String text, int start) {
        int end = start;
        while (end < text.length() && end - start <= LONGEST_NAME && isOfName(text.charAt(end))) {
            end++;
        }
        if (end == start || end == text.length() || text.charAt(end) != ';') {
            return Optional.empty();
        }
        String name = text.substring(start, end);
        int codePoint = name.startsWith("#") ? numbered(name.substring(1)) : NAMED.getOrDefault(name, 0);
        return codePoint == 0 ? Optional.empty() : Optional.of(new CharacterReference(codePoint, end + 1));
    }

    private static boolean isOfName(char c) {
        return c == '#' || (c < 128 && Letters.isLetter(c)) || Letters.isDigit(c);
    }

    /// 0 where it is no character.
    private static int numbered(String digits) {
        boolean hexadecimal = digits.startsWith("x") || digits.startsWith("X");
        try {
            int number = Integer.parseInt(hexadecimal ? digits.substring(1) : digits, hexadecimal ? 16 : 10);
            if (number >= 128 && number < 160) {
                return new String(new byte[] {(byte) number}, WINDOWS).charAt(0);
            }
            boolean isCharacter =
                    Character.isValidCodePoint(number) && Character.getType(number) != Character.SURROGATE;
            return isCharacter ? number : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static Map<String, Integer> named() {
        Map<String, Integer> named = new HashMap<>();
        String[] latin = LATIN_1.split(" ", -1);
        for (int i = 0; i < latin.length; i++) {
            named.put(latin[i], 160 + i);
        }
        String[] others = OTHERS.split(" ", -1);
        for (int i = 0; i < others.length; i += 2) {
            named.put(others[i], Integer.valueOf(others[i + 1]));
        }
        return Map.copyOf(named);
    }
}
