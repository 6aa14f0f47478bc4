package io.eventtimeline.pages.body;

import io.eventtimeline.pages.layout.Hints;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/// What a page is furnished with beside its article, told by tags, roles and the words in classes and ids: menus, share
/// bars, comments, related links, captions.
final class Furniture {
    private static final Set<String> TAGS = Set.of(
            "nav",
            "footer",
            "aside",
            "form",
            "figure",
            "figcaption",
            "dialog",
            "menu",
            "noscript",
            "label",
            "legend",
            "fieldset",
            "time",
            "address");
    private static final Set<String> ROLES = Set.of(
            "navigation",
            "banner",
            "contentinfo",
            "complementary",
            "search",
            "dialog",
            "alertdialog",
            "menu",
            "menubar",
            "toolbar",
            "tablist",
            "alert");
    private static final int LONGEST_INLINE = 200;
    private static final int LONGEST_LABEL = 60;

    private final Map<String, Hints> known = new HashMap<>();

    Hints judge(Element element) {
        String tag = element.normalName();
        if (TAGS.contains(tag) || ROLES.contains(element.attr("role")) || isHidden(element)) {
            return Hints.FURNITURE;
        }
        if (isLead(element)) {
            return Hints.NONE;
        }
        Hints byClass = said(element.attr("class"));
        boolean text = tag.equals("p") || (tag.length() == 2 && tag.charAt(0) == 'h');
        Hints byId = text ? Hints.NONE : said(element.id());
        return byClass.compareTo(byId) > 0 ? byClass : byId;
    }

    /// A teaser that leads nowhere is the article's own summary.
    private static boolean isLead(Element element) {
        return element.className().contains("teaser")
                && element.getElementsByTag("a").isEmpty()
                && element.getElementsByTag("img").isEmpty();
    }

    boolean isInlineFurniture(Element element) {
        if (element.normalName().equals("time") || element.normalName().equals("noscript") || isHidden(element)) {
            return true;
        }
        return switch (said(element.attr("class"))) {
            case NONE -> false;
            case MAYBE -> element.text().length() < LONGEST_LABEL;
            case FURNITURE -> element.text().length() < LONGEST_INLINE;
        };
    }

    private static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
            return true;
        }
        String style = element.attr("style");
        return !style.isEmpty()
                && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
    }

    private Hints said(String attribute) {
        return attribute.isEmpty() ? Hints.NONE : known.computeIfAbsent(attribute, Hints::of);
    }
}
