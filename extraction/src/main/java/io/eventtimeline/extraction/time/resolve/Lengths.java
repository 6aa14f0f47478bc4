package io.eventtimeline.extraction.time.resolve;

import java.util.Locale;
import java.util.Map;

/// Lengths of time as TIMEX3 writes them: `P3D`, `PT2H`, `P20Y` for two decades, `PXW` for "several weeks".
final class Lengths {
    private static final Map<String, String> CLOCK_UNITS = Map.of("hour", "H", "minute", "M", "second", "S");

    /// What half of a clock unit is: 2.5 hours are `PT2H30M`.
    private static final Map<String, String> HALVES = Map.of("hour", "30M", "minute", "30S", "second", "0.5S");

    private Lengths() {}

    static boolean isClockUnit(String unit) {
        return CLOCK_UNITS.containsKey(unit.toLowerCase(Locale.ROOT));
    }

    static String timex(Quantity n, String unit) {
        String clock = CLOCK_UNITS.get(unit);
        if (clock != null) {
            return n.hasHalf() ? "PT" + halved(n, clock, HALVES.getOrDefault(unit, "")) : "PT" + n.timex() + clock;
        }
        if (n.hasHalf() && unit.equals("year")) {
            return "P" + halved(n, "Y", "6M");
        }
        if (unit.equals("fortnight")) {
            return "P" + n.times(2).timex() + "W";
        }
        return Grain.of(unit)
                .map(grain -> calendar(n, grain))
                .orElseThrow(() -> new IllegalArgumentException("no unit of time: " + unit));
    }

    /// 2.5 years are `2Y6M`, half an hour is `30M`.
    private static String halved(Quantity n, String designator, String half) {
        return (n.whole() == 0 ? "" : n.whole() + designator) + half;
    }

    private static String calendar(Quantity n, Grain grain) {
        return switch (grain) {
            case CENTURY -> n.vague() ? "PXC" : "P" + n.times(100).timex() + "Y";
            case DECADE -> n.vague() ? "PXE" : "P" + n.times(10).timex() + "Y";
            case WEEKEND -> "P" + n.timex() + "WE";
            case HALF, SEASON -> "P" + n.times(grain.months()).timex() + "M";
            case QUARTER -> n.vague() ? "PXQ" : "P" + n.times(grain.months()).timex() + "M";
            case YEAR, MONTH, WEEK, DAY -> "P" + n.timex() + grain.designator();
        };
    }
}
