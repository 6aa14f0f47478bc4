package io.eventtimeline.extraction.lexicon;

import io.eventtimeline.extraction.time.rules.Spelling;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Where rule and word files come from: the built-in ones, or a folder whose files stand before them.
///
/// With `events/meeting.triggers` in the folder, that file is read instead of the built-in one of the same name; all
/// others stay as they are. The time rules are in its `time` folder, `time/dates.rules`.
public final class RuleFolder {
    private static final String BUILT_IN = "/io/eventtimeline/extraction/rules/en/";

    private final Optional<Path> folder;
    private final Set<String> asked = new TreeSet<>();

    private RuleFolder(Optional<Path> folder) {
        this.folder = folder;
    }

    public static RuleFolder builtIn() {
        return new RuleFolder(Optional.empty());
    }

    /// @throws RuleFileError when there is no such folder
    public static RuleFolder of(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new RuleFileError(
                    folder + ": no such folder; name one with rule files, or none for the built-in ones");
        }
        return new RuleFolder(Optional.of(folder));
    }

    /// The folder that stands before the built-in files.
    public Optional<Path> folder() {
        return folder;
    }

    /// @param name relative, for example `events/meeting.triggers`
    public String read(String name) {
        return own(name).orElseGet(() -> builtInText(name));
    }

    /// The text of the folder's own file of this name, if it has one.
    public Optional<String> own(String name) {
        asked.add(name);
        return folder.map(each -> each.resolve(name)).filter(Files::exists).map(RuleFolder::textOf);
    }

    /// To be called when all rules are loaded: a file that nobody asked for, `event/meeting.triggers`, changes nothing,
    /// and its author would not know. Hidden files are let be.
    ///
    /// @throws RuleFileError naming the first such file and the name it may be meant to have
    public void refuseUnread() {
        folder.ifPresent(this::refuseUnread);
    }

    private void refuseUnread(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.startsWith(".") && !name.contains("/."))
                    .filter(name -> !asked.contains(name))
                    .sorted()
                    .findFirst()
                    .ifPresent(name -> {
                        throw new RuleFileError(root.resolve(name) + ": no rule file has this name"
                                + Spelling.hint(name, asked, "", ""));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(root + " cannot be read", e);
        }
    }

    private static String textOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read; rule files are UTF-8 text", e);
        }
    }

    /// What errors call the file: its path in the folder, or its name for a built-in one.
    public String place(String name) {
        return folder.map(f -> f.resolve(name))
                .filter(Files::exists)
                .map(Path::toString)
                .orElse("rules/en/" + name);
    }

    private static String builtInText(String name) {
        try (InputStream in = RuleFolder.class.getResourceAsStream(BUILT_IN + name)) {
            if (in == null) {
                throw new RuleFileError(name + ": no such rule file, neither built in nor in the rule folder");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
