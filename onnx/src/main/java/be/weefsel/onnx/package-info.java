/// Runs neural encoders of sentences from files in the format ONNX.
@NullMarked
package be.weefsel.onnx;

import org.jspecify.annotations.NullMarked;
