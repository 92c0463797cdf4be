@NullMarked
package be.weefsel.app.judging.web;

import org.jspecify.annotations.NullMarked;
