package io.eventtimeline.extraction.where;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// Countries, regions of large countries and cities of more than 15,000 people, by name.
///
/// Memory layout: the bytes of `places.tsv` as they are (1 MB, sorted by name) and where each line begins; a line is
/// parsed when it is asked for. Loading takes some 10 ms.
public final class Gazetteer {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final byte[] text;
    private final int[] lines;
    /// Names of regions, by country and code: "US TX" is Texas.
    private final Map<String, String> regions = new HashMap<>();

    private Gazetteer(byte[] text) {
        this.text = text;
        int count = 0;
        int[] starts = new int[1 << 15];
        for (int at = 0; at < text.length; at++) {
            boolean begins = at == 0 || text[at - 1] == '\n';
            if (begins && text[at] != '#') {
                starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
                starts[count++] = at;
            }
        }
        this.lines = Arrays.copyOf(starts, count);
        for (int line = 0; line < count; line++) {
            if (isRegion(line)) {
                Spot region = spot(line);
                regions.putIfAbsent(key(region), region.name());
            }
        }
    }

    /// A look at one letter: parsing all lines would take longer than everything else at start.
    private boolean isRegion(int line) {
        int at = lines[line];
        while (text[at] != '\t') {
            at++;
        }
        return text[at + 1] == 'r';
    }

    private static String key(Spot spot) {
        return spot.country() + ' ' + spot.region();
    }

    public static Gazetteer builtIn() {
        try (InputStream in = Objects.requireNonNull(
                Gazetteer.class.getResourceAsStream("places.tsv"), "places.tsv is not beside its class")) {
            return new Gazetteer(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("places.tsv cannot be read", e);
        }
    }

    public boolean knows(String name) {
        return !named(name).isEmpty();
    }

    /// The name of the region that a place is in, or is; empty where the list has none.
    Optional<String> region(Spot spot) {
        return Optional.ofNullable(regions.get(key(spot)));
    }

    /// All places of this name; accents do not count.
    List<Spot> named(String name) {
        byte[] key = plain(name).getBytes(StandardCharsets.UTF_8);
        var found = new ArrayList<Spot>();
        for (int line = firstLine(key); line < lines.length && compare(line, key) == 0; line++) {
            found.add(spot(line));
        }
        return found;
    }

    private static String plain(String name) {
        boolean ascii = name.chars().allMatch(c -> c < 0x80);
        return ascii
                ? name
                : MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    }

    private int firstLine(byte[] key) {
        int low = 0;
        int high = lines.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(middle, key) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The line's name, which ends with a tab, against a key.
    private int compare(int line, byte[] key) {
        int start = lines[line];
        for (int at = 0; at < key.length; at++) {
            int difference = (text[start + at] & 0xff) - (key[at] & 0xff);
            if (difference != 0) {
                return difference;
            }
        }
        return text[start + key.length] == '\t' ? 0 : 1;
    }

    private Spot spot(int line) {
        int end = lines[line];
        while (end < text.length && text[end] != '\n') {
            end++;
        }
        return Spot.parse(new String(text, lines[line], end - lines[line], StandardCharsets.UTF_8));
    }
}
