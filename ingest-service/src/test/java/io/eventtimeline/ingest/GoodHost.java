package io.eventtimeline.ingest;

import io.eventtimeline.contracts.ArticleId;
import io.eventtimeline.ingest.fetch.RawWeb;
import io.eventtimeline.pages.address.CanonicalUrl;
import java.io.IOException;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A site of the test web that is as it should be. There are four kinds: texts in the feed, each told twice;
/// teasers, so that pages are read but for one that robots.txt forbids; a feed that moved for good; an index
/// of news sitemaps.
final class GoodHost {
    static final String FORBIDDEN = "/private/story-0";

    private final RawWeb web;
    private final int kind;
    private final int articles;

    GoodHost(RawWeb web, int number, int articles) {
        this.web = web;
        this.kind = number % 4;
        this.articles = articles;
        web.on("/robots.txt", "HTTP/1.1 200 OK\n\nUser-agent: *\nDisallow: /private/\n");
        IntStream.range(0, articles).forEach(i -> web.on(path(i), page(i)));
        switch (kind) {
            case 0 -> web.on("/feed", rss(i -> whole(i) + whole(i).replace("</link>", "/?utm_source=x</link>")));
            case 1 -> web.on("/feed", rss(i -> item(i, "description", "A teaser of story " + i + ".")));
            case 2 ->
                web.on("/feed", "HTTP/1.1 301 Moved\nLocation: /moved\n\n").on("/moved", rss(this::whole));
            default ->
                web.on("/feed", ok("<sitemapindex>" + link("/first") + link("/second") + "</sitemapindex>"))
                        .on("/first", sitemap(0, articles / 2))
                        .on("/second", sitemap(articles / 2, articles));
        }
    }

    /// One at 127.1.x.y.
    static GoodHost of(int number, int articles) throws IOException {
        return new GoodHost(new RawWeb("127.1." + number / 250 + "." + (number % 250 + 1)), number, articles);
    }

    RawWeb web() {
        return web;
    }

    List<String> ids() {
        return IntStream.range(0, articles)
                .mapToObj(i -> ArticleId.ofUrl(CanonicalUrl.of(web.at(path(i))).identity()))
                .toList();
    }

    private String path(int article) {
        return kind == 1 && article == 0 ? FORBIDDEN : "/story-" + article;
    }

    private String rss(IntFunction<String> item) {
        return ok("<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel>"
                + IntStream.range(0, articles).mapToObj(item).collect(Collectors.joining())
                + "</channel></rss>");
    }

    private String whole(int article) {
        return item(article, "content:encoded", story(article));
    }

    private String item(int article, String element, String text) {
        return "<item><title>Story " + article + "</title><link>" + web.at(path(article)) + "</link><" + element + ">"
                + text + "</" + element + "><pubDate>Tue, 16 Aug 2016 23:30:00 +0200</pubDate></item>";
    }

    private String sitemap(int from, int to) {
        return ok(IntStream.range(from, to)
                .mapToObj(i -> "<url><loc>" + web.at(path(i)) + "</loc></url>")
                .collect(Collectors.joining(
                        "", "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>", "</urlset>")));
    }

    private static String link(String address) {
        return "<sitemap><loc>" + address + "</loc></sitemap>";
    }

    private static String page(int article) {
        return ok("<html lang=en><head><title>Story " + article + "</title></head><body><article><h1>Story " + article
                + "</h1><p>" + story(article) + "</p></article></body></html>");
    }

    private static String story(int article) {
        return ("It is story number " + article + " of a long day in the old town, told on July 13. ").repeat(9);
    }

    private static String ok(String body) {
        return "HTTP/1.1 200 OK\n\n" + body;
    }
}
