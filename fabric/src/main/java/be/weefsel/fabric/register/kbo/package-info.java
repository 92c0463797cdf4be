/// KBO Open Data: the Belgian Crossroads Bank for Enterprises, as the Federal Public Service
/// Economy publishes it each day, whole and as what changed.
@NullMarked
package be.weefsel.fabric.register.kbo;

import org.jspecify.annotations.NullMarked;
