@NullMarked
package be.weefsel.app.platform.mail.web;

import org.jspecify.annotations.NullMarked;
