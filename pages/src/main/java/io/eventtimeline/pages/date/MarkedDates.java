package io.eventtimeline.pages.date;

import io.eventtimeline.pages.layout.Hints;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/// The dates that a page's markup calls dates: `<time datetime="...">`, `itemprop="datePublished"`.
final class MarkedDates implements NodeVisitor {
    private final List<Said> dates = new ArrayList<>();
    private final Elsewhere elsewhere;
    private boolean afterHeadline;

    private MarkedDates(Elsewhere elsewhere) {
        this.elsewhere = elsewhere;
    }

    static List<Said> of(Document page, Elsewhere elsewhere) {
        MarkedDates walk = new MarkedDates(elsewhere);
        walk.traverse(page.body());
        return walk.dates;
    }

    @Override
    public void head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        String itemprop = element.attr("itemprop");
        if (itemprop.contains("datePublished")) {
            add(element, "itemprop " + itemprop, 0.9, Clue.Of.PUBLICATION);
        } else if (itemprop.contains("dateCreated")) {
            add(element, "itemprop " + itemprop, 0.7, Clue.Of.PUBLICATION);
        } else if (itemprop.contains("uploadDate")) {
            add(element, "itemprop " + itemprop, 0.6, Clue.Of.PUBLICATION);
        } else if (itemprop.contains("dateModified")) {
            add(element, "itemprop " + itemprop, 0.85, Clue.Of.CHANGE);
        } else if (element.normalName().equals("time")) {
            time(element);
        } else if (element.normalName().equals("abbr") && words(element).contains("published")) {
            dates.add(new Said(element.attr("title"), "abbr published", 0.85, Clue.Of.PUBLICATION, true));
        } else if (elsewhere.isHeadline(element)) {
            afterHeadline = true;
        }
    }

    private void time(Element element) {
        List<String> words = words(element);
        if (element.hasAttr("pubdate") || words.contains("published")) {
            add(element, "time published", 0.88, Clue.Of.PUBLICATION);
        } else if (words.contains("updated") || words.contains("modified")) {
            add(element, "time updated", 0.8, Clue.Of.CHANGE);
        } else {
            add(element, "time", afterHeadline ? 0.78 : 0.73, Clue.Of.PUBLICATION);
        }
    }

    private void add(Element element, String from, double confidence, Clue.Of of) {
        double sure = switch (elsewhere.judge(element)) {
            case HERE -> confidence;
            case BESIDE -> confidence - 0.15;
            case COMMENT -> 0;
        };
        if (sure > 0) {
            dates.add(new Said(
                    value(element), from, sure, of, element.normalName().equals("time") && sure == confidence));
        }
    }

    private static List<String> words(Element element) {
        return Hints.words(element.className());
    }

    private static String value(Element element) {
        return List.of("content", "datetime").stream()
                .map(element::attr)
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElseGet(element::text);
    }
}
