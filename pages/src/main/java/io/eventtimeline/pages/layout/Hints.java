package io.eventtimeline.pages.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What class and id attributes say of an element: `share-bar` is furniture, `entry-meta` may be.
public enum Hints {
    /// It says nothing.
    NONE,
    /// Often furniture, and sometimes the frame of what is not: `teaser-text`, `widget`.
    MAYBE,
    FURNITURE;

    private static final int LONGEST = 1_000;

    private static final Set<String> SURE = Set.of(
            "nav",
            "navi",
            "navbar",
            "menu",
            "menue",
            "submenu",
            "foot",
            "footer",
            "topbar",
            "cookie",
            "cookies",
            "consent",
            "gdpr",
            "ads",
            "adslot",
            "advertisement",
            "share",
            "sharing",
            "sharer",
            "social",
            "related",
            "recommended",
            "disqus",
            "respond",
            "replies",
            "pager",
            "login",
            "signup",
            "search",
            "modal",
            "popup",
            "lightbox",
            "dropdown",
            "caption",
            "credit",
            "credits",
            "copyright",
            "outbrain",
            "taboola",
            "plista",
            "sidebar",
            "pagination",
            "hidden",
            "footnav",
            "bildunterschrift",
            "bildtext",
            "bildnachweis",
            "legende",
            "teasers",
            "comments",
            "imagedescription",
            "nocontent",
            "noprint",
            "screenreader",
            "bio",
            "vcard",
            "sociable",
            "biography");
    private static final List<String> SURE_STEMS = List.of(
            "breadcrumb",
            "navigation",
            "sidebar",
            "comment",
            "kommentar",
            "newsletter",
            "related",
            "social",
            "sharedaddy",
            "shariff",
            "cookie",
            "advert",
            "sponsor",
            "caption",
            "paginat",
            "footer",
            "addtoany",
            "addthis",
            "tagcloud",
            "recommend",
            "subscri",
            "verwandt",
            "authorbox",
            "authorbio",
            "postmeta",
            "entrymeta",
            "sabox",
            "relacionad");
    private static final Set<String> PERHAPS = Set.of(
            "meta",
            "metadata",
            "byline",
            "author",
            "authors",
            "date",
            "datum",
            "timestamp",
            "time",
            "tag",
            "tags",
            "teaser",
            "promo",
            "widget",
            "banner",
            "ad",
            "adv",
            "icon",
            "icons",
            "button",
            "buttons",
            "btn",
            "rating",
            "ratings",
            "print",
            "toolbar",
            "overlay",
            "reply",
            "more",
            "also",
            "gallery",
            "slider",
            "slideshow",
            "carousel",
            "video",
            "player",
            "image",
            "images",
            "media",
            "photo",
            "foto",
            "bild",
            "picture",
            "visual",
            "disclaimer",
            "follow",
            "skip",
            "label",
            "kicker",
            "category",
            "categories",
            "topics",
            "keywords",
            "popular",
            "trending",
            "latest",
            "recent",
            "next",
            "prev",
            "previous",
            "links",
            "linkbox",
            "infobox",
            "box",
            "download",
            "downloads",
            "contact",
            "kontakt",
            "paywall",
            "donate",
            "donation",
            "spenden",
            "toc",
            "inhaltsverzeichnis",
            "preview",
            "card",
            "cards",
            "similar",
            "stats",
            "views",
            "counter",
            "notice",
            "cta",
            "callout",
            "interesting",
            "weitere",
            "mehr",
            "leer",
            "autor",
            "aside",
            "dossier",
            "collapse",
            "toggle",
            "expand",
            "legend");
    private static final List<String> PERHAPS_STEMS = List.of("teaser", "promo", "widget", "popular", "autor");

    /// `entry-meta`, `author-box`: together they leave no doubt.
    private static final Set<String> OF_POSTS = Set.of("entry", "post", "article", "news", "author", "autor");
    private static final Set<String> PAIRS = Set.of("meta", "box", "about", "card", "profile", "tags");

    /// A post's categories and tags, as WordPress writes them on the post itself, are no hint of its place.
    private static final Pattern POST = Pattern.compile("\\b(?:hentry|type-post|status-publish)\\b");
    private static final Set<String> STATES = Set.of("has", "no", "not", "with", "without", "is", "js", "hide", "show");

    /// @param attribute a class or id, or several
    public static Hints of(String attribute) {
        if (POST.matcher(attribute).find()) {
            return NONE;
        }
        Hints most = NONE;
        for (String token : attribute.split("\\s+")) {
            Hints hint = token(token);
            most = hint.compareTo(most) > 0 ? hint : most;
        }
        return most;
    }

    private static Hints token(String token) {
        int modifier = token.indexOf("--");
        List<String> words = words(modifier > 0 ? token.substring(0, modifier) : token);
        if (words.isEmpty() || (words.size() > 1 && STATES.contains(words.getFirst()))) {
            return NONE;
        }
        if (PAIRS.contains(words.getLast()) && words.size() > 1 && OF_POSTS.contains(words.get(words.size() - 2))) {
            return FURNITURE;
        }
        Hints most = NONE;
        for (String word : words) {
            if (SURE.contains(word) || SURE_STEMS.stream().anyMatch(word::startsWith)) {
                return FURNITURE;
            }
            if (PERHAPS.contains(word) || PERHAPS_STEMS.stream().anyMatch(word::startsWith)) {
                most = MAYBE;
            }
        }
        return most;
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
