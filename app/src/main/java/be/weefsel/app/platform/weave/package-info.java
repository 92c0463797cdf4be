/// The recurring picture: a matrix as woven cloth, with colour where something happens and a bare
/// warp where nothing does. It is data, never wallpaper.
@NamedInterface("weave")
@NullMarked
package be.weefsel.app.platform.weave;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
