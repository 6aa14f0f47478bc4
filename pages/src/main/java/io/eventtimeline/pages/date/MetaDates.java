package io.eventtimeline.pages.date;

import io.eventtimeline.pages.head.Metadata;
import java.util.List;
import java.util.stream.Stream;

/// The dates that pages keep in `<meta>`, by the names under which they do, the surest first.
final class MetaDates {
    private static final List<String> SURE = List.of(
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
            "eprints.datestamp");
    private static final List<String> LIKELY = List.of(
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
            "search.date");
    private static final List<String> LOOSE = List.of("datecreated", "uploaddate");
    private static final List<String> CHANGED = List.of(
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
            "updated");

    private MetaDates() {}

    static Stream<Said> of(Metadata metadata) {
        return Stream.of(
                        said(metadata, SURE, 0.93, Clue.Of.PUBLICATION),
                        said(metadata, LIKELY, 0.85, Clue.Of.PUBLICATION),
                        said(metadata, LOOSE, 0.65, Clue.Of.PUBLICATION),
                        said(metadata, CHANGED, 0.85, Clue.Of.CHANGE))
                .flatMap(dates -> dates);
    }

    private static Stream<Said> said(Metadata metadata, List<String> names, double confidence, Clue.Of of) {
        return metadata.all(names, confidence)
                .map(found -> new Said(found.value(), found.from(), confidence, of, false));
    }
}
