package io.eventtimeline.contracts;

import java.util.List;

/// A date that some mentions give and that is not the entry's: `2016-07-14` beside `2016-07-13`.
///
/// @param when the date
/// @param eventIds the mentions that give it
public record OtherDate(EventTime when, List<String> eventIds) {
    public OtherDate {
        Require.present(when, "other_dates.when");
        eventIds = Require.list(eventIds);
    }
}
