package io.eventtimeline.pages.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The title of the window, `Council meets | Politics | News Example`, and its parts.
final class WindowTitle {
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[-–—:|»«›‹·•/<>]+\\s+|\\s*(?:\\||»|::|•)\\s*|:\\s+$");
    /// After these nobody goes on with the headline.
    private static final String STRONG = "|»«›‹•·<>";
    private static final int LONGEST_NAME_WORDS = 4;

    private WindowTitle() {}

    /// `Council meets`.
    static String withoutSite(String title, Site site) {
        List<String> parts = new ArrayList<>();
        List<String> separators = new ArrayList<>();
        Matcher separator = SEPARATOR.matcher(title);
        int start = 0;
        while (separator.find()) {
            parts.add(title.substring(start, separator.start()));
            separators.add(separator.group());
            start = separator.end();
        }
        parts.add(title.substring(start));
        int first = 0;
        int last = parts.size() - 1;
        for (int i = 1; i <= last; i++) {
            if (site.isCalled(Wording.of(parts.get(i)))) {
                last = i;
            }
        }
        while (last > first && isName(parts.get(last), separators.get(last - 1), parts, site)) {
            last--;
        }
        while (first < last && site.isCalled(Wording.of(parts.get(first)))) {
            first++;
        }
        StringBuilder rest = new StringBuilder(parts.get(first));
        for (int i = first + 1; i <= last; i++) {
            rest.append(separators.get(i - 1)).append(parts.get(i));
        }
        return rest.toString().strip();
    }

    /// As they are compared.
    static List<String> parts(String title) {
        return SEPARATOR
                .splitAsStream(title)
                .map(Wording::of)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static boolean isName(String part, String separator, List<String> parts, Site site) {
        if (part.isBlank() || site.isCalled(Wording.of(part))) {
            return true;
        }
        boolean strong = separator.strip().chars().anyMatch(c -> STRONG.indexOf(c) >= 0);
        int longest = parts.stream().mapToInt(String::length).max().orElse(0);
        return strong && part.length() < longest && Wording.of(part).split(" ").length <= LONGEST_NAME_WORDS;
    }
}
