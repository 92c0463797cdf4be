@NullMarked
package be.weefsel.app.matching.web;

import org.jspecify.annotations.NullMarked;
