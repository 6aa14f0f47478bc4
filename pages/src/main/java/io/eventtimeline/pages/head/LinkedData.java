package io.eventtimeline.pages.head;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The JSON-LD of a page: `<script type="application/ld+json">`. Broken JSON, of which the web is full, is as good as
/// none.
public final class LinkedData {
    private static final int MOST_THINGS = 2_000;
    private static final JsonMapper LENIENT = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();

    /// What an article can be called beside "...Article" and "...Posting".
    private static final Set<String> WRITTEN = Set.of(
            "Report", "Review", "CreativeWork", "AnalysisNewsArticle", "Recipe", "VideoObject", "PodcastEpisode");

    private final List<JsonNode> things;

    private LinkedData(List<JsonNode> things) {
        this.things = things;
    }

    public static LinkedData of(Document page) {
        List<JsonNode> things = new ArrayList<>();
        for (Element script : page.getElementsByTag("script")) {
            if (script.attr("type").strip().toLowerCase(Locale.ROOT).startsWith("application/ld+json")) {
                parsed(script.data()).ifPresent(root -> collect(root, things));
            }
        }
        return new LinkedData(things);
    }

    /// What is written and published: the article itself comes first, as pages list what they link to after it.
    public Stream<Thing> articles() {
        return things.stream()
                .filter(thing -> types(thing).anyMatch(LinkedData::isArticle))
                .map(Thing::new);
    }

    /// What has the type, anywhere.
    public Stream<Thing> ofType(String type) {
        return things.stream()
                .filter(thing -> types(thing).anyMatch(type::equals))
                .map(Thing::new);
    }

    private static boolean isArticle(String type) {
        return type.endsWith("Article") || type.endsWith("Posting") || WRITTEN.contains(type);
    }

    private static Stream<String> types(JsonNode thing) {
        JsonNode type = thing.path("@type");
        return (type.isArray() ? StreamSupport.stream(type.spliterator(), false) : Stream.of(type))
                .map(node -> node.asString(""))
                .map(name -> name.substring(name.lastIndexOf('/') + 1));
    }

    private static Optional<JsonNode> parsed(String script) {
        int begin = first(script);
        if (begin < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(LENIENT.readTree(script.substring(begin)));
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }

    /// Some wrap it in `<!--` or `//<![CDATA[`.
    private static int first(String script) {
        for (int i = 0; i < script.length(); i++) {
            char c = script.charAt(i);
            if (c == '{' || (c == '[' && !script.startsWith("[CDATA[", i) && (i == 0 || script.charAt(i - 1) != 'A'))) {
                return i;
            }
        }
        return -1;
    }

    /// In the order of the page, parents first; without recursion, as depth is the page's choice.
    private static void collect(JsonNode root, List<JsonNode> things) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty() && things.size() < MOST_THINGS) {
            JsonNode node = open.pop();
            if (node.isObject() && node.has("@type")) {
                things.add(node);
            }
            List<JsonNode> children = new ArrayList<>(node.values());
            children.reversed().stream().filter(JsonNode::isContainer).forEach(open::push);
        }
    }
}
