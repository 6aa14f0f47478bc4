package io.eventtimeline.merging;

import io.eventtimeline.contracts.Source;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which publishers are one house: "BBC", "bbc.co.uk" and "https://www.bbc.com/news" are of one family, and what they
/// say counts once among independent sources.
///
/// A publisher's family is what the table says, or else its registrable domain, or else its name. Articles of which
/// nobody knows the publisher count as one family: nothing shows that they are independent.
public final class Families {
    /// What stands in for publishers that nobody names.
    static final String UNKNOWN = "unknown";

    /// Under these a registrable domain has three labels: `bbc.co.uk`.
    private static final Set<String> SECOND_LEVEL = Set.of("co", "com", "org", "net", "gov", "edu", "ac", "gob", "go");

    private static final int COUNTRY_CODE = 2;

    private final Map<String, String> table;

    private Families(Map<String, String> table) {
        this.table = table;
    }

    /// With the built-in table.
    public static Families standard() {
        return of(FamilyTable.builtIn());
    }

    /// @param houses publishers and domains of one house each, for example ["BBC", "bbc.co.uk", "bbc.com"]
    public static Families of(List<List<String>> houses) {
        Map<String, String> table = new HashMap<>();
        houses.forEach(house -> house.forEach(member -> table.put(name(member), name(house.getFirst()))));
        return new Families(Map.copyOf(table));
    }

    public String of(Source source) {
        String host = host(source.url());
        String publisher = source.publisher();
        if (publisher != null && !publisher.isBlank()) {
            String domain = isDomain(publisher) ? registrable(name(publisher)) : name(publisher);
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
            return host == null ? null : registrable(name(host));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /// `www.news.example.co.uk` gives `example.co.uk`.
    private static String registrable(String host) {
        String[] labels = host.split("\\.");
        boolean second = labels.length > 2
                && labels[labels.length - 1].length() == COUNTRY_CODE
                && SECOND_LEVEL.contains(labels[labels.length - 2]);
        int keep = Math.min(labels.length, second ? 3 : 2);
        return String.join(".", List.of(labels).subList(labels.length - keep, labels.length));
    }
}
