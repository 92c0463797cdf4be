@NullMarked
package be.weefsel.app.platform.installation.web;

import org.jspecify.annotations.NullMarked;
