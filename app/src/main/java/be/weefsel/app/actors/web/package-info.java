@NullMarked
package be.weefsel.app.actors.web;

import org.jspecify.annotations.NullMarked;
