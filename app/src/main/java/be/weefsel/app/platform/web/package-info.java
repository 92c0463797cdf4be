@NullMarked
package be.weefsel.app.platform.web;

import org.jspecify.annotations.NullMarked;
