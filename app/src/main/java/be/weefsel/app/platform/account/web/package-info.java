@NullMarked
package be.weefsel.app.platform.account.web;

import org.jspecify.annotations.NullMarked;
