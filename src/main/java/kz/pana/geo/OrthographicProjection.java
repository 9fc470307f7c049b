package kz.pana.geo;

/** The globe of radius 1, seen from straight above a point: x is east, y north, z towards the eye. */
record OrthographicProjection(double longitude, double sin, double cos) {

    static OrthographicProjection above(double latitude, double longitude) {
        double angle = Math.toRadians(latitude);
        return new OrthographicProjection(longitude, Math.sin(angle), Math.cos(angle));
    }

    void place(double latitude, double longitude, double[] into, int at) {
        double phi = Math.toRadians(latitude);
        double lambda = Math.toRadians(longitude - this.longitude);
        double east = Math.cos(phi) * Math.cos(lambda);
        double north = Math.sin(phi);
        into[at] = Math.cos(phi) * Math.sin(lambda);
        into[at + 1] = cos * north - sin * east;
        into[at + 2] = sin * north + cos * east;
    }
}
