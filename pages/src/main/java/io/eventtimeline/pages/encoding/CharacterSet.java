package io.eventtimeline.pages.encoding;

import io.eventtimeline.pages.found.Found;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the character set of a page: byte order mark, then what the bytes prove, then the HTTP header, then
/// the page's own `<meta>`, then what western servers mean when they say nothing.
///
/// The bytes go before the header, because servers are configured once for pages of all kinds: bytes beyond ASCII that
/// are valid UTF-8 from beginning to end are not anything else.
public final class CharacterSet {
    /// Where browsers stop to look for the declaration, generously.
    private static final int HEAD_BYTES = 8_192;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Pattern DECLARED = Pattern.compile(
            "charset\\s{0,20}=\\s{0,20}[\"']?\\s{0,20}([A-Za-z0-9_.:-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final Pattern META = Pattern.compile("<(?:meta|\\?xml)\\b([^>]{0,500})>", Pattern.CASE_INSENSITIVE);
    private static final Pattern XML =
            Pattern.compile("encoding\\s{0,20}=\\s{0,20}[\"']([A-Za-z0-9_.:-]{2,40})", Pattern.CASE_INSENSITIVE);

    /// What the web means by names that say less: browsers read `iso-8859-1` as windows-1252 (WHATWG Encoding).
    private static final Map<String, String> MEANT = Map.of(
            "iso-8859-1", "windows-1252",
            "latin1", "windows-1252",
            "us-ascii", "windows-1252",
            "ascii", "windows-1252",
            "iso-8859-9", "windows-1254",
            "gb2312", "GB18030",
            "gbk", "GB18030",
            "ks_c_5601-1987", "x-windows-949",
            "euc-kr", "x-windows-949",
            "x-sjis", "windows-31j");

    private CharacterSet() {}

    /// @param contentType the HTTP header of that name, `text/html; charset=iso-8859-2`, where known
    public static Found<Charset> of(byte[] page, @Nullable String contentType) {
        Optional<Found<Charset>> marked = byteOrderMark(page);
        if (marked.isPresent()) {
            return marked.get();
        }
        Utf8 utf8 = Utf8.of(page);
        if (utf8.proven()) {
            return new Found<>(StandardCharsets.UTF_8, "the bytes", 0.99);
        }
        Optional<Found<Charset>> declared = header(contentType).or(() -> ownWord(page));
        if (declared.isPresent() && isPlausible(declared.get().value(), utf8)) {
            return declared.get();
        }
        return new Found<>(utf8.mostly() ? StandardCharsets.UTF_8 : WINDOWS_1252, "nothing", 0.5);
    }

    /// The page's text. What is not of the character set becomes U+FFFD.
    public static String decode(byte[] page, Charset charset) {
        int mark = byteOrderMark(page).isEmpty() ? 0 : markLength(page);
        return charset.decode(ByteBuffer.wrap(page, mark, page.length - mark)).toString();
    }

    /// A page of Latin letters that calls itself UTF-8 has errors wherever an accent stands.
    private static boolean isPlausible(Charset charset, Utf8 utf8) {
        return !charset.equals(StandardCharsets.UTF_8) || utf8.mostly();
    }

    private static Optional<Found<Charset>> byteOrderMark(byte[] page) {
        return switch (markLength(page)) {
            case 3 -> Optional.of(new Found<>(StandardCharsets.UTF_8, "byte order mark", 1));
            case 2 ->
                Optional.of(new Found<>(
                        page[0] == (byte) 0xFE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE,
                        "byte order mark",
                        1));
            default -> Optional.empty();
        };
    }

    private static int markLength(byte[] page) {
        if (page.length >= 3 && page[0] == (byte) 0xEF && page[1] == (byte) 0xBB && page[2] == (byte) 0xBF) {
            return 3;
        }
        boolean utf16 = page.length >= 2
                && ((page[0] == (byte) 0xFE && page[1] == (byte) 0xFF)
                        || (page[0] == (byte) 0xFF && page[1] == (byte) 0xFE));
        return utf16 ? 2 : 0;
    }

    private static Optional<Found<Charset>> header(@Nullable String contentType) {
        return Optional.ofNullable(contentType)
                .flatMap(type -> named(DECLARED.matcher(type)))
                .map(charset -> new Found<>(charset, "http header", 0.9));
    }

    private static Optional<Found<Charset>> ownWord(byte[] page) {
        String head = new String(page, 0, Math.min(page.length, HEAD_BYTES), StandardCharsets.ISO_8859_1);
        Matcher tag = META.matcher(head);
        while (tag.find()) {
            Optional<Charset> named = named(DECLARED.matcher(tag.group(1))).or(() -> named(XML.matcher(tag.group(1))));
            if (named.isPresent()) {
                // Whoever could read this tag did not read UTF-16.
                Charset charset = named.get().name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : named.get();
                return Optional.of(new Found<>(charset, "meta charset", 0.85));
            }
        }
        return Optional.empty();
    }

    private static Optional<Charset> named(Matcher declaration) {
        if (!declaration.find()) {
            return Optional.empty();
        }
        String name = declaration.group(1);
        try {
            return Optional.of(Charset.forName(MEANT.getOrDefault(name.toLowerCase(Locale.ROOT), name)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unheardOf) {
            return Optional.empty();
        }
    }
}
