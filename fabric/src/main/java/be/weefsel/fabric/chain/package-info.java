/// Value chains: who supplies whom, and which links an area has or lacks.
@NullMarked
package be.weefsel.fabric.chain;

import org.jspecify.annotations.NullMarked;
