package io.eventtimeline.cli.ingest;

import io.eventtimeline.cli.ingest.source.Content;
import io.eventtimeline.cli.ingest.source.Entry;
import java.io.PrintStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What became of the entries: refusals as they come, with place and reason, and the sum at the end.
final class Report {
    private final PrintStream err;
    private final boolean rehearsal;
    private final Map<String, Long> skipped = new TreeMap<>();
    private long articles;
    private long pages;
    private long withdrawn;
    private long refused;
    private boolean anythingBefore;

    /// @param rehearsal whether nothing was sent
    Report(PrintStream err, boolean rehearsal) {
        this.err = err;
        this.rehearsal = rehearsal;
    }

    void add(Entry entry, Outcome outcome) {
        switch (outcome) {
            case Outcome.Accepted _ -> {
                switch (entry.content()) {
                    case Content.Withdrawal _ -> withdrawn++;
                    case Content.Address _ -> pages++;
                    default -> articles++;
                }
            }
            case Outcome.Skipped(String kind) -> skipped.merge(kind, 1L, Long::sum);
            case Outcome.Noted(String what) ->
                err.println("note: " + entry.mark().place() + ": " + what);
            case Outcome.Refused(String why) -> {
                refused++;
                err.println("refused: " + entry.mark().place() + ": " + why);
            }
            case Outcome.Later(String why) -> throw new IllegalArgumentException("not settled yet: " + why);
        }
    }

    void addBefore() {
        anythingBefore = true;
    }

    boolean isClean() {
        return refused == 0;
    }

    long accepted() {
        return articles + pages;
    }

    @Override
    public String toString() {
        String counts = (rehearsal ? "nothing was sent; articles that would be accepted: " : "articles accepted: ")
                + accepted()
                + (pages == 0 ? "" : " (" + pages + " of them pages of the web)")
                + ", withdrawn: " + withdrawn + ", refused: " + refused;
        String left = skipped.entrySet().stream()
                .map(kind -> kind.getValue() + " " + kind.getKey())
                .collect(Collectors.joining(", "));
        return counts
                + (left.isEmpty() ? "" : "; no articles: " + left)
                + (anythingBefore ? "; the rest was acknowledged before (--again sends it once more)" : "");
    }
}
