package io.eventtimeline.extraction.time.resolve;

/// Which of two numbers is the day: 7/8/2016 is July 8 in America and August 7 in Britain.
public enum NumberOrder {
    MONTH_FIRST,
    DAY_FIRST,
    /// Nothing in the text says which.
    OPEN
}
