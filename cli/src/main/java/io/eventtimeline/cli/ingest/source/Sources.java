package io.eventtimeline.cli.ingest.source;

import io.eventtimeline.cli.failure.CommandFailed;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the arguments of the command name.
///
/// @param charset of plain texts and tables
/// @param addressesInTexts whether a `.txt` is a list of addresses
public record Sources(Charset charset, boolean addressesInTexts) {
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://.*");
    private static final String KINDS =
            ".txt, .html, .jsonl, .ndjson, .csv, .tsv, .warc or .urls, each also with .gz behind it";

    /// All files and pages that the arguments name, folders with all that is in them, in order of name.
    ///
    /// @throws CommandFailed naming the argument and what to give instead
    public List<Source> all(List<String> arguments) throws IOException {
        List<Source> sources = new ArrayList<>();
        for (String argument : arguments) {
            if (ADDRESS.matcher(argument).matches()) {
                sources.add(new WebPage(argument));
                continue;
            }
            Path path = Path.of(argument);
            if (Files.isDirectory(path)) {
                sources.addAll(folder(path));
            } else if (Files.isRegularFile(path)) {
                sources.add(source(path, path.getFileName().toString())
                        .orElseThrow(() -> CommandFailed.unlessMended(path + ": is none of " + KINDS)));
            } else {
                throw CommandFailed.unlessMended(argument + ": there is no such file or folder");
            }
        }
        return sources;
    }

    private List<Source> folder(Path folder) throws IOException {
        Path whole = folder.toAbsolutePath().normalize();
        Path above = Optional.ofNullable(whole.getParent()).orElse(whole);
        List<Source> sources = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(whole)) {
            for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
                source(path, above.relativize(path).toString()).ifPresent(sources::add);
            }
        }
        if (sources.isEmpty()) {
            throw CommandFailed.unlessMended(folder + ": no files in it that are " + KINDS);
        }
        return sources;
    }

    private Optional<Source> source(Path path, String name) throws IOException {
        InputFile file = new InputFile(path.toAbsolutePath().normalize(), name, Files.size(path));
        return Optional.ofNullable(
                switch (kind(name)) {
                    case "txt" -> addressesInTexts ? new AddressList(file) : new TextFile(file, charset);
                    case "urls" -> new AddressList(file);
                    case "html", "htm", "xhtml" -> new HtmlFile(file);
                    case "jsonl", "ndjson" -> new JsonLines(file);
                    case "csv", "tsv" -> new CsvTable(file, charset);
                    case "warc" -> new WarcArchive(file);
                    default -> null;
                });
    }

    /// The ending of its name, without `.gz`: whether it is packed is seen from its first bytes.
    private static String kind(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        String unpacked = small.endsWith(".gz") ? small.substring(0, small.length() - ".gz".length()) : small;
        return unpacked.substring(unpacked.lastIndexOf('.') + 1);
    }
}
