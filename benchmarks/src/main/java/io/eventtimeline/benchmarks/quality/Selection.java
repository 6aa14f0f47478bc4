package io.eventtimeline.benchmarks.quality;

import io.eventtimeline.benchmarks.quality.gold.FileKind;
import io.eventtimeline.benchmarks.quality.gold.GoldFolder;
import io.eventtimeline.benchmarks.quality.gold.GoldSet;
import io.eventtimeline.benchmarks.quality.gold.Half;
import io.eventtimeline.benchmarks.quality.page.PageSet;
import io.eventtimeline.contracts.InvalidRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which sets are scored: those of a folder and our own, by name and by half.
///
/// @param folder of gold sets
/// @param only the names of `--set`; all where it is empty
/// @param half of each set's documents; both where it is absent
record Selection(Optional<GoldFolder> folder, List<String> only, Optional<Half> half) {
    boolean has(String name) {
        return only.isEmpty() || only.contains(name);
    }

    /// Sets of our own first.
    List<GoldSet> texts(List<GoldSet> own) throws IOException {
        return Stream.concat(own.stream().filter(set -> has(set.name())), sets(FileKind.TEXTS).stream())
                .toList();
    }

    List<GoldSet> sets(FileKind kind) throws IOException {
        var sets = new ArrayList<GoldSet>();
        for (Path file : files(kind)) {
            GoldSet set = GoldFolder.set(file);
            sets.add(half.map(set::half).orElse(set));
        }
        return sets;
    }

    List<PageSet> pages() throws IOException {
        var sets = new ArrayList<PageSet>();
        for (Path file : files(FileKind.PAGES)) {
            PageSet set = PageSet.of(file);
            sets.add(half.map(set::half).orElse(set));
        }
        return sets;
    }

    List<Path> files(FileKind kind) throws IOException {
        return folder.isEmpty()
                ? List.of()
                : folder.get().files(kind).stream()
                        .filter(file -> has(GoldFolder.name(file)))
                        .toList();
    }

    /// Every name of `--set` is one of these or of our own, or it was mistyped.
    void refuseUnknown(List<String> own) throws IOException {
        var names = new ArrayList<>(own);
        if (folder.isPresent()) {
            folder.get().files().forEach(file -> names.add(GoldFolder.name(file)));
        }
        for (String name : only) {
            if (!names.contains(name)) {
                throw new InvalidRecord("--set", "names no set: " + name + "; without it you see which there are");
            }
        }
    }
}
