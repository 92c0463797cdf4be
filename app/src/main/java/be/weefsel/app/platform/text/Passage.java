package be.weefsel.app.platform.text;

/// A text as one reader sees it.
///
/// @param language the language the text is in, which may be another than the page's: pages say so
///   with `lang`
public record Passage(Language language, String text) {
    public boolean isIn(Language wanted) {
        return language == wanted;
    }
}
