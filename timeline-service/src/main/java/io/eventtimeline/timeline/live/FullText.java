package io.eventtimeline.timeline.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/// The words of one entry, asked as Elasticsearch asks them: with Lucene's own English analyzer and parser, on an index
/// of this one entry. "withdraw" finds "withdrawing" here exactly if it does there.
final class FullText {
    private static final Analyzer ENGLISH = new EnglishAnalyzer();
    private static final String FIELD = "text";
    /// As Elasticsearch has it between the values of a field: no phrase goes from one to the next.
    private static final int GAP = 100;

    private static final int OPERATORS = SimpleQueryParser.AND_OPERATOR
            | SimpleQueryParser.OR_OPERATOR
            | SimpleQueryParser.NOT_OPERATOR
            | SimpleQueryParser.PHRASE_OPERATOR
            | SimpleQueryParser.WHITESPACE_OPERATOR;

    private final IndexSearcher searcher;

    private FullText(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    static FullText of(List<String> texts) {
        MemoryIndex index = new MemoryIndex();
        texts.forEach(text -> index.addField(FIELD, ENGLISH.tokenStream(FIELD, text), GAP));
        return new FullText(index.createSearcher());
    }

    /// What `q` asks: all words, `"..."` for a phrase, `|` for or, `-` for not.
    static Query question(String words) {
        SimpleQueryParser parser = new SimpleQueryParser(ENGLISH, Map.of(FIELD, 1f), OPERATORS);
        parser.setDefaultOperator(BooleanClause.Occur.MUST);
        Query question = parser.parse(words);
        return question == null ? new MatchNoDocsQuery("nothing but words that are not indexed") : question;
    }

    boolean answers(Query question) {
        try {
            return searcher.count(question) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException("there is no file that could be away", e);
        }
    }
}
