package be.weefsel.demo.register;

/// A postcode with the municipality to which it belongs.
///
/// @param municipality, arrondissement, province, region NIS codes; Brussels has no province
/// @param dutch, french names of the municipality
/// @param speaksFrench whether the register writes in French there
/// @param inhabitants of the municipality in 2020, shared evenly over its postcodes
record Place(
        String municipality,
        String arrondissement,
        String province,
        String region,
        String postcode,
        String dutch,
        String french,
        boolean speaksFrench,
        double inhabitants) {}
