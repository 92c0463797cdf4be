/// Open company registers, and how they are read: whole files, checked row by row, with a report.
@NullMarked
package be.weefsel.fabric.register;

import org.jspecify.annotations.NullMarked;
