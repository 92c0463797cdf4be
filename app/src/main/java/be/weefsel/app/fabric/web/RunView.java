package be.weefsel.app.fabric.web;

/// How far an import is, in words.
///
/// @param href its page
/// @param percentage of the work, 0..100
/// @param remaining how long it still takes; empty when nobody can tell
/// @param mayCancel whether this reader may
public record RunView(
        String href,
        String file,
        String step,
        int percentage,
        String remaining,
        boolean mayCancel,
        boolean isCancelled) {}
