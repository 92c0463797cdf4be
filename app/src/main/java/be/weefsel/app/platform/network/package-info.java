/// What this network is called, which languages it speaks, and where it lies.
@NamedInterface("network")
@NullMarked
package be.weefsel.app.platform.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
