/// The logo of the network: how a file becomes one in which nothing can do harm.
@NullMarked
package be.weefsel.app.settings.logo;

import org.jspecify.annotations.NullMarked;
