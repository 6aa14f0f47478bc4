package io.eventtimeline.ingest.feed.document;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Bytes to XML that a parser takes, although feeds are written by programs that do not know XML.
final class XmlText {
    private static final int HEAD = 200;
    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml[^>]{0,150}encoding\\s*=\\s*[\"']([\\w.:-]{1,40})[\"']");
    private static final Pattern HEADER = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:-]{1,40})");
    private static final Pattern NAMED = Pattern.compile("&([A-Za-z]{2,31}\\d{0,2});");
    private static final Set<String> OF_XML = Set.of("lt", "gt", "amp", "quot", "apos");

    private XmlText() {}

    /// A mark at the start counts before the document's own word, and that before the server's.
    static String decode(byte[] bytes, @Nullable String contentType) {
        String text = new String(bytes, charset(bytes, contentType));
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        return knownEntities(legalSigns(text, start));
    }

    private static Charset charset(byte[] bytes, @Nullable String contentType) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0, '<')) {
            return StandardCharsets.UTF_16BE;
        }
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, '<', 0)) {
            return StandardCharsets.UTF_16LE;
        }
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        return named(DECLARED.matcher(head))
                .or(() -> contentType == null ? Optional.empty() : named(HEADER.matcher(contentType)))
                .orElse(StandardCharsets.UTF_8);
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Charset> named(Matcher name) {
        try {
            return name.find() ? Optional.of(Charset.forName(name.group(1))) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    /// Control characters, which XML does not allow and editors leave behind, are spaces; nothing stands before `<`.
    private static String legalSigns(String text, int start) {
        StringBuilder legal = new StringBuilder(text.length());
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == '\t' || c == '\n' || c == '\r';
            boolean isLegal = c >= ' ' && c != '\uFFFE' && c != '\uFFFF';
            if (!legal.isEmpty() || !(space || c == ' ')) {
                legal.append(isLegal || space ? c : ' ');
            }
        }
        return legal.toString();
    }

    /// `&nbsp;` is HTML's: XML knows five entities, and no document may declare others here.
    private static String knownEntities(String text) {
        return NAMED.matcher(text)
                .replaceAll(entity -> Matcher.quoteReplacement(
                        OF_XML.contains(entity.group(1))
                                ? entity.group()
                                : Parser.unescapeEntities(entity.group(), false)));
    }
}
