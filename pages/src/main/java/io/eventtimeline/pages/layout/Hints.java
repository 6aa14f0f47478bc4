package io.eventtimeline.pages.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The words in class and id attributes: `entry-meta postAuthorBox` is entry, meta, post, author, box.
public final class Hints {
    private static final int LONGEST = 1_000;

    private static final Set<String> FURNITURE = Set.of(
            "nav",
            "navi",
            "navbar",
            "menu",
            "menue",
            "submenu",
            "foot",
            "footer",
            "breadcrumb",
            "breadcrumbs",
            "topbar",
            "toolbar",
            "cookie",
            "cookies",
            "consent",
            "gdpr",
            "ad",
            "ads",
            "adv",
            "advert",
            "adslot",
            "promo",
            "newsletter",
            "subscribe",
            "share",
            "sharing",
            "sharer",
            "social",
            "related",
            "recommended",
            "recommendations",
            "comment",
            "comments",
            "disqus",
            "respond",
            "replies",
            "reply",
            "widget",
            "tags",
            "tag",
            "byline",
            "author",
            "bio",
            "pager",
            "skip",
            "login",
            "signup",
            "search",
            "modal",
            "popup",
            "overlay",
            "lightbox",
            "dropdown",
            "caption",
            "credit",
            "credits",
            "copyright",
            "rating",
            "ratings",
            "print",
            "meta",
            "metadata",
            "date",
            "timestamp",
            "teaser",
            "teasers",
            "outbrain",
            "taboola",
            "plista",
            "sidebar",
            "banner",
            "pagination",
            "hidden",
            "icon",
            "buttons",
            "button");
    private static final List<String> STEMS = List.of(
            "breadcrumb",
            "navigation",
            "sidebar",
            "comment",
            "kommentar",
            "newsletter",
            "related",
            "social",
            "sharing",
            "sharedaddy",
            "shariff",
            "cookie",
            "advert",
            "sponsor",
            "postmeta",
            "entrymeta",
            "authorbox",
            "caption",
            "pagination",
            "footer",
            "teaser",
            "addtoany",
            "addthis",
            "tagcloud",
            "promo",
            "popular",
            "recommend",
            "subscri",
            "widget");

    private Hints() {}

    public static boolean isFurniture(String attribute) {
        for (String word : words(attribute)) {
            if (FURNITURE.contains(word) || STEMS.stream().anyMatch(word::startsWith)) {
                return true;
            }
        }
        return false;
    }

    public static List<String> words(String attribute) {
        String text = attribute.length() > LONGEST ? attribute.substring(0, LONGEST) : attribute;
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            boolean hump = letter
                    && start >= 0
                    && Character.isUpperCase(text.charAt(i))
                    && Character.isLowerCase(text.charAt(i - 1));
            if (start >= 0 && (!letter || hump)) {
                words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
            if (letter && start < 0) {
                start = i;
            }
        }
        return words;
    }
}
