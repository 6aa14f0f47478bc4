package io.eventtimeline.timeline.query;

import java.util.regex.Pattern;

/// A part of the map, in degrees, in the order of GeoJSON: `bbox=5.9,47.3,15.0,55.1`. Where `west` is greater
/// than `east` it goes across the date line.
public record GeoBox(double west, double south, double east, double north) {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,3}(\\.\\d{1,15})?");
    private static final String REMEDY =
            "Write west,south,east,north in degrees, such as 5.9,47.3,15.0,55.1; longitudes from -180 to 180, latitudes from"
                    + " -90 to 90, south below north.";

    static GeoBox parse(String parameter, String text) {
        String[] sides = text.split(",", -1);
        if (sides.length != 4) {
            throw new Problem.InvalidParameter(parameter, "has not four sides: \"" + text + "\"", REMEDY);
        }
        double[] degrees = new double[4];
        for (int i = 0; i < 4; i++) {
            double most = i % 2 == 0 ? 180 : 90;
            String side = sides[i].strip();
            degrees[i] = NUMBER.matcher(side).matches() ? Double.parseDouble(side) : Double.NaN;
            if (!(Math.abs(degrees[i]) <= most)) {
                throw new Problem.InvalidParameter(
                        parameter, "has a side that is no degree of a map: \"" + side + "\"", REMEDY);
            }
        }
        if (degrees[1] > degrees[3]) {
            throw new Problem.InvalidParameter(parameter, "has its south above its north", REMEDY);
        }
        return new GeoBox(degrees[0], degrees[1], degrees[2], degrees[3]);
    }

    public boolean contains(double latitude, double longitude) {
        boolean isBetween =
                west <= east ? west <= longitude && longitude <= east : west <= longitude || longitude <= east;
        return isBetween && south <= latitude && latitude <= north;
    }
}
