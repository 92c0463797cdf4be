/// The application, one package for each concept. Open one and you find its records and its facade
/// at the root, pages in `web`, SQL in `store`. A package knows only those nearer to the source of
/// the data.
@NullMarked
package be.weefsel.app;

import org.jspecify.annotations.NullMarked;
