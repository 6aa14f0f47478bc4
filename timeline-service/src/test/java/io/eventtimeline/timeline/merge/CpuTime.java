package io.eventtimeline.timeline.merge;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;

/// Processor time that this process took.
///
/// @param process all of it: also of the collector, the compiler and RocksDB
/// @param step of the thread of the merge step alone
record CpuTime(long process, long step) {
    static CpuTime now() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long step = Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(thread -> thread != null && thread.getThreadName().matches("merge-.*StreamThread-\\d+"))
                .mapToLong(thread -> threads.getThreadCpuTime(thread.getThreadId()))
                .sum();
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new CpuTime(system.getProcessCpuTime(), step);
    }

    CpuTime since(CpuTime before) {
        return new CpuTime(process - before.process, step - before.step);
    }

    String of(long mentions) {
        return String.format(
                Locale.ROOT,
                "%,.0f mentions/s of the step's processor time, %,.0f of the process's",
                mentions / (step / 1e9),
                mentions / (process / 1e9));
    }
}
