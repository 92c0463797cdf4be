/// How long the drive between two towns takes, where the network knows better than the map.
@NullMarked
package be.weefsel.app.matching.travel;

import org.jspecify.annotations.NullMarked;
