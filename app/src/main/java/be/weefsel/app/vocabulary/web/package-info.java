@NullMarked
package be.weefsel.app.vocabulary.web;

import org.jspecify.annotations.NullMarked;
