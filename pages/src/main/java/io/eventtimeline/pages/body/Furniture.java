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
    private final Map<String, Boolean> known = new HashMap<>();

    boolean isFurniture(Element element) {
        return TAGS.contains(element.normalName())
                || ROLES.contains(element.attr("role"))
                || isHidden(element)
                || saysSo(element.attr("class"))
                || saysSo(element.id());
    }

    boolean isInlineFurniture(Element element) {
        if (element.normalName().equals("time") || element.normalName().equals("noscript") || isHidden(element)) {
            return true;
        }
        String words = element.attr("class");
        return !words.isEmpty() && saysSo(words) && element.text().length() < 200;
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

    private boolean saysSo(String attribute) {
        return !attribute.isEmpty() && known.computeIfAbsent(attribute, Hints::isFurniture);
    }
}
