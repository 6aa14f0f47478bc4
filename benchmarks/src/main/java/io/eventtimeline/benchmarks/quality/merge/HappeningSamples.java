package io.eventtimeline.benchmarks.quality.merge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Our own articles about our own happenings, from `happenings.samples`:
///
///     = mill-2 2016-07-14 Northern Wire
///     The Albion mill was destroyed by a [blaze|mill-fire] on July 13.
final class HappeningSamples {
    static final String NAME = "our own happenings";

    private static final String FILE = "happenings.samples";
    private static final Pattern ARTICLE =
            Pattern.compile("^= (\\S+) (\\S+) (.+)\\n((?:(?!= ).*\\n?)*)", Pattern.MULTILINE);
    private static final Pattern MARKED = Pattern.compile("\\[([^|\\]]+)\\|([^\\]]+)]");

    private HappeningSamples() {}

    static List<GoldStory> english() {
        List<GoldStory> stories = new ArrayList<>();
        Matcher article = ARTICLE.matcher(text());
        while (article.find()) {
            stories.add(story(
                    article.group(1),
                    article.group(2),
                    article.group(3),
                    article.group(4).strip()));
        }
        return stories;
    }

    private static GoldStory story(String id, String published, String publisher, String marked) {
        StringBuilder text = new StringBuilder();
        List<GoldMention> mentions = new ArrayList<>();
        Matcher mark = MARKED.matcher(marked);
        while (mark.find()) {
            mark.appendReplacement(text, "");
            int start = text.length();
            text.append(mark.group(1));
            mentions.add(new GoldMention(start, text.length(), mark.group(2)));
        }
        mark.appendTail(text);
        return new GoldStory(id, published, publisher, text.toString(), mentions);
    }

    private static String text() {
        var in = Objects.requireNonNull(HappeningSamples.class.getResourceAsStream(FILE), FILE);
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().collect(Collectors.joining("\n", "", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
