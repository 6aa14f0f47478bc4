package io.eventtimeline.pages.address;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Folds the addresses under which one page is served to phones, to AMP, and with or without `www.`
final class Variant {
    private static final Set<String> DRESSES = Set.of("www", "m", "mobile", "amp", "touch");
    private static final Pattern AMP_CACHE =
            Pattern.compile("/(?:[a-z]/)?(?:s/)?((?:[a-z0-9-]{1,63}\\.)+[a-z]{2,63}(?:/.*)?)");
    private static final Pattern AMP_SEARCH =
            Pattern.compile("/amp/(?:s/)?((?:[a-z0-9-]{1,63}\\.)+[a-z]{2,63}(?:/.*)?)");
    private static final Pattern LAST =
            Pattern.compile("(?:/amp|/amp\\.html?|/(?:index|default)\\.(?:html?|php|aspx?|jsp))$");
    private static final Pattern AMP_FILE = Pattern.compile("\\.amp(?=\\.html?$)|\\.amp$");

    private Variant() {}

    /// The page behind the copy of a search engine: `https://news-example.cdn.ampproject.org/c/s/news.example/nato`.
    static Optional<String> origin(String authority, String path) {
        Matcher copied = authority.endsWith(".cdn.ampproject.org")
                ? AMP_CACHE.matcher(path)
                : authority.matches("(www\\.)?google\\.[a-z.]+") ? AMP_SEARCH.matcher(path) : AMP_SEARCH.matcher("");
        return copied.matches() ? Optional.of("https://" + copied.group(1)) : Optional.empty();
    }

    /// `de.m.news.example` is `de.news.example`. What is left is never less than a domain: `m.example` stays.
    static String host(String authority) {
        if (authority.startsWith("[")) {
            return authority;
        }
        String host = authority.replaceFirst(":(?:80|443)$", "");
        List<String> labels = new ArrayList<>(Arrays.asList(host.split("\\.", -1)));
        for (int i = 0; i < labels.size() - 2; ) {
            if (DRESSES.contains(labels.get(i))) {
                labels.remove(i);
            } else {
                i++;
            }
        }
        return String.join(".", labels);
    }

    static String path(String path) {
        String folded = path;
        for (String before = ""; !before.equals(folded); ) {
            before = folded;
            String inner = folded.startsWith("/amp/") ? folded.substring("/amp".length()) : folded;
            folded = Path.of(
                    AMP_FILE.matcher(LAST.matcher(inner).replaceFirst("")).replaceFirst(""));
        }
        return folded;
    }
}
