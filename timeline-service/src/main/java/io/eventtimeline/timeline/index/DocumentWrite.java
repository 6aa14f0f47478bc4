package io.eventtimeline.timeline.index;

import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.util.BinaryData;
import io.eventtimeline.contracts.Json;
import io.eventtimeline.timeline.documents.ArticleDocument;
import io.eventtimeline.timeline.documents.EntryDocument;
import io.eventtimeline.timeline.documents.EventDocument;
import io.eventtimeline.timeline.documents.Indices;

/// One document on its way into the index, at the version of its record: Elasticsearch passes over what is
/// older than what it has, so that a write may come twice or late.
///
/// Compared by identity: of each write one outcome is kept.
final class DocumentWrite {
    private static final String JSON = "application/json";
    /// The line above each document in a bulk request, about.
    private static final long HEADER_BYTES = 160;

    private final String index;
    private final boolean isAlias;
    private final String id;
    private final long version;
    private final VersionType versionType;
    private final byte[] json;

    private DocumentWrite(
            String index, boolean isAlias, String id, long version, VersionType versionType, Object document) {
        this.index = index;
        this.isAlias = isAlias;
        this.id = id;
        this.version = version;
        this.versionType = versionType;
        this.json = Json.bytes(document);
    }

    static DocumentWrite of(Indices target, EventDocument event) {
        return new DocumentWrite(
                target.events(),
                target.areAliases(),
                event.id(),
                event.version().value(),
                VersionType.External,
                event);
    }

    /// Also at the version that stands there: a revision that a replayed dead letter completes keeps its version.
    static DocumentWrite of(Indices target, ArticleDocument article) {
        return new DocumentWrite(
                target.articles(),
                target.areAliases(),
                article.id(),
                article.version().value(),
                VersionType.ExternalGte,
                article);
    }

    static DocumentWrite of(Indices target, EntryDocument entry) {
        return new DocumentWrite(
                target.entries(), target.areAliases(), entry.id(), entry.version(), VersionType.External, entry);
    }

    String id() {
        return id;
    }

    long bytes() {
        return json.length + HEADER_BYTES;
    }

    /// An alias that is missing must not come back as an index with the first write.
    BulkOperation operation() {
        return BulkOperation.of(b -> b.index(i -> i.index(index)
                .id(id)
                .version(version)
                .versionType(versionType)
                .requireAlias(isAlias)
                .document(BinaryData.of(json, JSON))));
    }
}
