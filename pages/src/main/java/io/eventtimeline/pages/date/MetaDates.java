package io.eventtimeline.pages.date;

import java.util.LinkedHashMap;
import java.util.Map;

/// The names under which pages keep their dates in `<meta>`, and how often each is right.
final class MetaDates {
    static final Map<String, Double> PUBLISHED = new LinkedHashMap<>();
    static final Map<String, Double> CHANGED = new LinkedHashMap<>();

    static {
        for (String name : new String[] {
            "article:published_time",
            "og:article:published_time",
            "article:published",
            "og:published_time",
            "datepublished",
            "sailthru.date",
            "parsely-pub-date",
            "publish-date",
            "publishdate",
            "publish_date",
            "publication_date",
            "publicationdate",
            "publication-date",
            "pubdate",
            "article_date_original",
            "date.published",
            "dc.date.issued",
            "dcterms.issued",
            "citation_publication_date",
            "citation_date",
            "cxenseparse:recs:publishtime",
            "rnews:datepublished",
            "originalpublicationdate",
            "article.published",
            "vr:published_time",
            "bt:pubdate",
            "last-published",
            "article:post_date",
            "og:pubdate",
            "published-date",
            "displaydate",
            "ptime",
            "dcterms.available",
            "published_time_telegram",
            "release_date",
            "published_time",
            "og:question:published_time",
            "eprints.datestamp"
        }) {
            PUBLISHED.put(name, 0.93);
        }
        for (String name : new String[] {
            "date",
            "dc.date",
            "dcterms.date",
            "dc.date.created",
            "dcterms.created",
            "datecreated",
            "created",
            "article.created",
            "date.created",
            "creation_date",
            "datewritten",
            "timestamp",
            "pdate",
            "og:article:created_time",
            "article:date",
            "dateposted",
            "og:regdate",
            "doc_date",
            "search.date"
        }) {
            PUBLISHED.put(name, 0.85);
        }
        PUBLISHED.put("datecreated", 0.7);
        PUBLISHED.put("uploaddate", 0.6);
        for (String name : new String[] {
            "article:modified_time",
            "og:article:modified_time",
            "datemodified",
            "modified",
            "dcterms.modified",
            "dc.date.modified",
            "last-modified",
            "lastmodified",
            "article:modified",
            "modified_time",
            "modificationdate",
            "og:updated_time",
            "article:updated_time",
            "lastmod",
            "revision_date",
            "revised",
            "dateupdate",
            "utime",
            "updated"
        }) {
            CHANGED.put(name, 0.85);
        }
    }

    private MetaDates() {}
}
