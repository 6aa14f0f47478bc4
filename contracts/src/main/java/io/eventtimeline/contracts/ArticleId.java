package io.eventtimeline.contracts;

import java.util.regex.Pattern;

/// How articles are named: `u-` and a hash of the canonical URL's identity, or `c-` and the caller's own id.
public final class ArticleId {
    private static final Pattern CALLER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._~:@+-]{0,199}");
    private static final Pattern ANY = Pattern.compile("u-[0-9a-f]{32}|c-" + CALLER.pattern());

    private ArticleId() {}

    /// `https://news.example/a` gives `u-` and 32 hexadecimal digits. It has to be canonical already.
    public static String ofUrl(String canonicalUrl) {
        return "u-" + StableHash.of(canonicalUrl);
    }

    /// `reuters-4711` gives `c-reuters-4711`.
    ///
    /// @throws InvalidRecord if the id would not survive a path or a header
    public static String ofCaller(String id) {
        if (!CALLER.matcher(id).matches()) {
            throw new InvalidRecord(
                    "id",
                    "may have 1 to 200 of A-Z a-z 0-9 . _ ~ : @ + - and starts with a letter or digit: \"" + id + '"');
        }
        return "c-" + id;
    }

    public static boolean isValid(String id) {
        return ANY.matcher(id).matches();
    }
}
