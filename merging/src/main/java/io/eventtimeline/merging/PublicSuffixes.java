package io.eventtimeline.merging;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Which part of a host's name somebody registered: `bbc.co.uk` of `news.bbc.co.uk`, `anna.blogspot.com` of itself.
///
/// By the rules of the Public Suffix List (`public-suffixes.txt`): `co.uk`, `*.ck` for all below, `!www.ck` for what is
/// none of these.
final class PublicSuffixes {
    private static final Set<String> RULES = Lines.of("public-suffixes.txt").collect(Collectors.toUnmodifiableSet());

    private PublicSuffixes() {}

    static String registrable(String host) {
        List<String> labels = List.of(host.split("\\."));
        if (labels.getLast().chars().allMatch(Character::isDigit)) {
            return host;
        }
        int first = Math.max(0, suffix(labels) - 1);
        return from(first, labels);
    }

    /// Where the public suffix begins: that of the longest rule, or else the last label.
    private static int suffix(List<String> labels) {
        for (int at = 0; at < labels.size() - 1; at++) {
            if (RULES.contains("!" + from(at, labels))) {
                return at + 1;
            }
            if (RULES.contains(from(at, labels)) || RULES.contains("*." + from(at + 1, labels))) {
                return at;
            }
        }
        return labels.size() - 1;
    }

    private static String from(int first, List<String> labels) {
        return String.join(".", labels.subList(first, labels.size()));
    }
}
