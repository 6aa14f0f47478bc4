package io.eventtimeline.cli.ingest;

import java.io.PrintStream;

/// What became of the entries: refusals as they come, with file, line and reason, and the sum at the end.
final class Report {
    private final PrintStream err;
    private long accepted;
    private long withdrawn;
    private long refused;
    private boolean anythingBefore;

    Report(PrintStream err) {
        this.err = err;
    }

    void add(Entry entry, Outcome outcome) {
        switch (outcome) {
            case Outcome.Accepted _ when entry instanceof Entry.Withdrawn -> withdrawn++;
            case Outcome.Accepted _ -> accepted++;
            case Outcome.Refused(String why) -> {
                refused++;
                err.println(
                        "refused: " + entry.mark().file() + ":" + entry.mark().line() + ": " + why);
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

    @Override
    public String toString() {
        return "articles accepted: " + accepted + ", withdrawn: " + withdrawn + ", refused: " + refused
                + (anythingBefore ? "; the rest was acknowledged before (--again sends it once more)" : "");
    }
}
