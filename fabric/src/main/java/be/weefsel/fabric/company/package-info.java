/// Companies that are known by name: lead plants, and SMEs that grow. Legal persons only.
@NullMarked
package be.weefsel.fabric.company;

import org.jspecify.annotations.NullMarked;
