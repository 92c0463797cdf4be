/// The pages of saved views.
@NullMarked
package be.weefsel.app.platform.views.web;

import org.jspecify.annotations.NullMarked;
