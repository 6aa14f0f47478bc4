package io.eventtimeline.merging;

import io.eventtimeline.contracts.Source;
import io.eventtimeline.contracts.StableHash;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which publishers are one house: "BBC", "bbc.co.uk" and "https://www.bbc.com/news" are of one family, and what they
/// say counts once among independent sources.
///
/// A publisher's family is what the table says, or else its registrable domain, or else its name. Articles of which
/// nobody knows the publisher count as one family: nothing shows that they are independent.
public final class Families {
    /// What stands in for publishers that nobody names.
    static final String UNKNOWN = "unknown";

    private static final int MARK_DIGITS = 8;

    private final Map<String, String> table;
    private final String mark;

    private Families(Map<String, String> table, String mark) {
        this.table = table;
        this.mark = mark;
    }

    /// With the built-in table.
    public static Families standard() {
        return of(FamilyTable.builtIn());
    }

    /// With the built-in table and a file of the same form: a house a line, its publishers and domains with commas
    /// between. A house whose first member is known already joins that one; else what the file says counts.
    ///
    /// @throws IllegalArgumentException naming the line of the file, and what to write
    public static Families with(Path file) {
        List<List<String>> own = FamilyTable.read(file);
        List<List<String>> all =
                Stream.concat(FamilyTable.builtIn().stream(), own.stream()).toList();
        String mark = "+" + StableHash.of(own.toString()).substring(0, MARK_DIGITS);
        return new Families(table(all), mark);
    }

    /// @param houses publishers and domains of one house each, for example ["BBC", "bbc.co.uk", "bbc.com"]
    public static Families of(List<List<String>> houses) {
        return new Families(table(houses), "");
    }

    private static Map<String, String> table(List<List<String>> houses) {
        Map<String, String> table = new HashMap<>();
        for (List<String> house : houses) {
            String first = name(house.getFirst());
            String family = table.getOrDefault(first, first);
            house.forEach(member -> table.put(name(member), family));
        }
        return Map.copyOf(table);
    }

    /// Tells tables of people's own from the built-in one: another table makes other entries.
    String mark() {
        return mark;
    }

    public String of(Source source) {
        String host = host(source.url());
        String publisher = source.publisher();
        if (publisher != null && !publisher.isBlank()) {
            String domain = isDomain(publisher) ? PublicSuffixes.registrable(name(publisher)) : name(publisher);
            String known = table.get(domain);
            return known != null ? known : host == null ? domain : table.getOrDefault(host, domain);
        }
        return host == null ? UNKNOWN : table.getOrDefault(host, host);
    }

    private static String name(String publisher) {
        return publisher.strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isDomain(String publisher) {
        return publisher.indexOf('.') > 0
                && publisher.strip().indexOf(' ') < 0
                && !publisher.strip().endsWith(".");
    }

    private static @Nullable String host(@Nullable String url) {
        if (url == null) {
            return null;
        }
        try {
            String host = URI.create(url).getHost();
            return host == null ? null : PublicSuffixes.registrable(name(host));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
