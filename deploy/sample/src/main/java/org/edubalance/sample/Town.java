package org.edubalance.sample;

/**
 * A town, township or sub-district with what is planned in it.
 *
 * @param kind SUBDISTRICT, TOWN or TOWNSHIP
 * @param latitude rough centre, WGS 84
 * @param areaKm2 rough area; schools are scattered over a disc of this size
 * @param primaries public primary schools
 * @param juniors public junior schools
 * @param points teaching points
 */
record Town(
        String code,
        String name,
        String kind,
        double latitude,
        double longitude,
        double areaKm2,
        int primaries,
        int juniors,
        int points) {

    boolean urban() {
        return kind.equals("SUBDISTRICT");
    }

    /** The name without its last character 镇 or 乡, as school names use it. */
    String shortName() {
        return urban() ? "" : name.substring(0, name.length() - 1);
    }
}
