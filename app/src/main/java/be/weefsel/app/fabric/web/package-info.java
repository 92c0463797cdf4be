@NullMarked
package be.weefsel.app.fabric.web;

import org.jspecify.annotations.NullMarked;
