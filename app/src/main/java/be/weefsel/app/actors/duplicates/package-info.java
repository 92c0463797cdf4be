/// Two entries of one organisation: how they are found, become one, and part again.
@NullMarked
package be.weefsel.app.actors.duplicates;

import org.jspecify.annotations.NullMarked;
