package io.eventtimeline.merging;

/// What decides how alike two mentions have to be, in ten thousandths. With the groups of types and the stems' weights
/// these are the rules of merging; whoever changes one gives the rules another version.
///
/// @param version of the rules, goes into each entry
/// @param edge less alike mentions are not linked
/// @param vagueEdge the same where the text leaves one of them months of time
/// @param edgeStep by which a component that is too large raises its edge
/// @param largest number of mentions of a component
/// @param same clusters at least so alike on average are one happening
/// @param related the same for one story
/// @param kin worth of another trigger that names the same
/// @param kinOfOtherType the same where both have a type that tells something, and not the same
/// @param oneArticle likeness of the article to itself
/// @param sharedType worth of another trigger of the same type, for one story
/// @param otherNames left where both sentences have names and share none, for one story
/// @param nameless left of the likeness where the sentences share no name, for one happening
/// @param otherNumbers left where both sentences have numbers and share none
/// @param otherPolarity left where one says it happened and the other that it did not
/// @param weeksApart left where publication is weeks apart
/// @param monthsApart left where publication is months apart
/// @param leading share of a cluster's mentions that name its leading person
/// @param hardly share of a cluster's mentions that may name the other cluster's leading person
record Thresholds(
        String version,
        int edge,
        int vagueEdge,
        int edgeStep,
        int largest,
        int same,
        int related,
        int kin,
        int kinOfOtherType,
        int oneArticle,
        int sharedType,
        int otherNames,
        int nameless,
        int otherNumbers,
        int otherPolarity,
        int weeksApart,
        int monthsApart,
        int leading,
        int hardly) {
    static final int ONE = 10_000;

    static final Thresholds STANDARD = new Thresholds(
            "6", 2_000, 3_000, 500, 1_000, 3_400, 2_250, 9_000, 7_500, 5_000, 5_000, 6_000, 8_500, 6_500, 5_000, 8_000,
            5_000, 4_000, 1_500);

    /// Part of a value, rounded down: 8,000 of 5,000 is 4,000.
    static int times(int value, int factor) {
        return (int) ((long) value * factor / ONE);
    }
}
