/// Lists as somebody narrowed them down, kept under a name of her own.
@NullMarked
package be.weefsel.app.platform.views;

import org.jspecify.annotations.NullMarked;
