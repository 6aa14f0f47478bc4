package io.eventtimeline.extraction.time.resolve;

/// The seasons of the northern half of the world, by whole months; winter begins in December of the year it is named
/// by.
enum Season {
    SP(3, 21),
    SU(6, 22),
    FA(9, 23),
    WI(12, 24);

    private final int firstMonth;
    private final int edtf;

    Season(int firstMonth, int edtf) {
        this.firstMonth = firstMonth;
        this.edtf = edtf;
    }

    int firstMonth() {
        return firstMonth;
    }

    int edtf() {
        return edtf;
    }

    static Season at(int month) {
        return values()[(month + 9) % 12 / 3];
    }
}
