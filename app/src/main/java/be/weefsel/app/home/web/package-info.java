@NullMarked
package be.weefsel.app.home.web;

import org.jspecify.annotations.NullMarked;
