package io.eventtimeline.timeline.merge;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.jspecify.annotations.Nullable;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.BloomFilter;
import org.rocksdb.Cache;
import org.rocksdb.CompressionType;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.WriteBufferManager;

/// All stores of the process share one piece of memory outside the heap. By itself each of them, and there are three
/// dozen, would take up to 100 MB.
///
/// Kafka Streams makes one for every store, which is why the memory is static.
public final class RocksMemory implements RocksDBConfigSetter {
    static final String BYTES = "merge.memory.bytes";

    private static final long WRITE_BUFFER_BYTES = 4 << 20;
    private static final int BLOCK_BYTES = 16 << 10;
    private static final int SMALL_BLOCK_BYTES = 4 << 10;
    private static final double BITS_A_KEY = 10;
    private static final double FOR_INDEXES = 0.3;
    private static final double FOR_PREFIXES = 0.05;

    private static @Nullable Cache cache;
    private static @Nullable WriteBufferManager buffers;

    @Override
    public void setConfig(String storeName, Options options, Map<String, Object> configs) {
        long bytes = Long.parseLong(String.valueOf(configs.get(BYTES)));
        BlockBasedTableConfig table = (BlockBasedTableConfig) options.tableFormatConfig();
        table.setBlockCache(cache(bytes));
        table.setBlockSize(BLOCK_BYTES);
        table.setCacheIndexAndFilterBlocks(true);
        table.setCacheIndexAndFilterBlocksWithHighPriority(true);
        table.setPinTopLevelIndexAndFilter(true);
        // Most of what is asked for is not there: whether an entry was published before, say.
        table.setFilterPolicy(new BloomFilter(BITS_A_KEY, false));
        options.setTableFormatConfig(table);
        if (storeName.equals(MergeTopology.KEYS)) {
            // Most subjects of an article are its story's own: the filters show where nobody else has one. What is
            // found is a few rows here and a few there.
            table.setBlockSize(SMALL_BLOCK_BYTES);
            options.useFixedLengthPrefixExtractor(KeyIndex.SUBJECT_BYTES);
            options.setMemtablePrefixBloomSizeRatio(FOR_PREFIXES);
        }
        options.setWriteBufferManager(buffers(bytes));
        options.setWriteBufferSize(WRITE_BUFFER_BYTES);
        options.setCompressionType(CompressionType.LZ4_COMPRESSION);
    }

    /// What is shared outlives each store.
    @Override
    public void close(String storeName, Options options) {}

    private static synchronized Cache cache(long bytes) {
        Cache shared = cache;
        if (shared == null) {
            shared = new LRUCache(bytes, -1, false, FOR_INDEXES);
            cache = shared;
        }
        return shared;
    }

    /// Write buffers count as part of the cache.
    private static synchronized WriteBufferManager buffers(long bytes) {
        WriteBufferManager shared = buffers;
        if (shared == null) {
            shared = new WriteBufferManager(bytes / 2, cache(bytes));
            buffers = shared;
        }
        return shared;
    }
}
