package be.weefsel.app.vocabulary;

/// What threads and words lie on, in light and in the dark: the colours of the same names in
/// `tokens.css`.
///
/// @param page of most of a page
/// @param hardest the ground on which words of the other lightness are read worst
/// @param ink black or white: what a colour is mixed with until it can be read
public record Ground(Colour page, Colour hardest, Colour ink) {
    public static final Ground LIGHT =
            new Ground(Colour.of("#f5f2ea"), Colour.of("#ebe6d9"), Colour.of("#000000"));
    public static final Ground DARK =
            new Ground(Colour.of("#16181d"), Colour.of("#1d2026"), Colour.of("#ffffff"));
}
