/// The survey of the field: organisations are asked by letter whether what stands about them is
/// right, answer with a link and without an account, and a facilitator takes over what they
/// correct.
@NullMarked
package be.weefsel.app.actors.survey;

import org.jspecify.annotations.NullMarked;
