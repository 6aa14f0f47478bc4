package io.eventtimeline.timeline.export;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What came from the outside, made fit for formats that cannot carry everything.
final class PlainText {
    private static final String REPLACEMENT = "\uFFFD";

    private PlainText() {}

    /// Without what neither XML nor iCalendar can say: control characters but tab and line feed, halves of surrogate
    /// pairs, and U+FFFE and U+FFFF. Each becomes the replacement character.
    static String of(String text) {
        StringBuilder legible = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> {
            if (isLegible(c)) {
                legible.appendCodePoint(c);
            } else {
                legible.append(REPLACEMENT);
            }
        });
        return legible.toString();
    }

    /// The same on one line.
    static String line(String text) {
        return of(text).replace('\n', ' ').replace('\t', ' ').strip();
    }

    /// An address that may be shown as a link: `https://gazette.example/council` is one, `javascript:alert(1)` is none.
    static Optional<String> webAddress(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            URI address = new URI(text.strip());
            String scheme =
                    address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
            boolean isWeb = (scheme.equals("http") || scheme.equals("https")) && address.getHost() != null;
            return isWeb ? Optional.of(address.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    private static boolean isLegible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\n' || c == '\t';
            case Character.SURROGATE -> false;
            default -> c != 0xFFFE && c != 0xFFFF;
        };
    }
}
