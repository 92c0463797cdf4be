package be.weefsel.app.settings.logo;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/// What may stand in a drawing: what draws. What acts, or asks for something elsewhere, is refused
/// with the reason, so that nobody publishes half a drawing.
final class RulesForSvg {
    private static final Set<String> DRAWS =
            Set.of(
                    "svg",
                    "g",
                    "defs",
                    "symbol",
                    "use",
                    "switch",
                    "title",
                    "desc",
                    "metadata",
                    "style",
                    "path",
                    "rect",
                    "circle",
                    "ellipse",
                    "line",
                    "polyline",
                    "polygon",
                    "text",
                    "tspan",
                    "textPath",
                    "image",
                    "linearGradient",
                    "radialGradient",
                    "stop",
                    "clipPath",
                    "mask",
                    "pattern",
                    "marker",
                    "filter",
                    "feBlend",
                    "feColorMatrix",
                    "feComponentTransfer",
                    "feComposite",
                    "feFlood",
                    "feFuncA",
                    "feFuncB",
                    "feFuncG",
                    "feFuncR",
                    "feGaussianBlur",
                    "feMerge",
                    "feMergeNode",
                    "feOffset");
    private static final Set<String> ACTS = Set.of("script", "handler", "listener");

    /// Copies of copies grow fast: twenty stay below two thousand shapes.
    private static final int MOST_COPIES = 20;

    private static final Pattern ADDRESS_WITHIN = Pattern.compile("#[^\\s#]+");
    private static final Pattern PIXELS_WITHIN =
            Pattern.compile("data:image/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\\s]*");
    private static final Pattern ELSEWHERE_IN_STYLE =
            Pattern.compile(
                    "\\\\|@import|@font-face|@namespace|image-set\\(|image\\(|src\\(|element\\("
                            + "|url\\(\\s*['\"]?\\s*(?!['\"#\\s])");
    private static final Pattern SCRIPT = Pattern.compile("javascript:|vbscript:|expression\\(");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cc}]+");

    private int copies;

    void checkRoot(Element root) throws Unfit {
        if (!SvgDrawing.SVG.equals(root.getNamespaceURI()) || !"svg".equals(root.getLocalName())) {
            throw new Unfit("settings.look.not-an-image");
        }
        if (!root.hasAttribute("viewBox")) {
            throw new Unfit("settings.look.svg-without-size");
        }
    }

    void check(Element element) throws Unfit {
        var name = element.getLocalName();
        if (ACTS.contains(name.toLowerCase(Locale.ROOT))) {
            throw new Unfit("settings.look.svg-script", name);
        }
        if (!DRAWS.contains(name)) {
            throw new Unfit("settings.look.svg-element", name);
        }
        if (name.equals("use") && ++copies > MOST_COPIES) {
            throw new Unfit("settings.look.svg-copies", MOST_COPIES);
        }
        if (name.equals("style")) {
            // As a whole: a comment in the midst of a word is not written.
            checkStyle(name, element.getTextContent().toLowerCase(Locale.ROOT));
        }
    }

    void check(Attr attribute) throws Unfit {
        var name = localName(attribute);
        var value = BLANKS.matcher(attribute.getValue()).replaceAll("").toLowerCase(Locale.ROOT);
        if (name.startsWith("on") || SCRIPT.matcher(value).find()) {
            throw new Unfit("settings.look.svg-script", name);
        }
        if (name.equals("href")) {
            checkReference(attribute);
        } else {
            checkStyle(name, value);
        }
    }

    private static void checkReference(Attr attribute) throws Unfit {
        var address = attribute.getValue().strip();
        var isImage = attribute.getOwnerElement().getLocalName().equals("image");
        if (address.regionMatches(true, 0, "data:", 0, "data:".length())) {
            if (!isImage || !PIXELS_WITHIN.matcher(address).matches()) {
                throw new Unfit(
                        "settings.look.svg-data", attribute.getOwnerElement().getLocalName());
            }
        } else if (!ADDRESS_WITHIN.matcher(address).matches()) {
            throw new Unfit("settings.look.svg-reference", attribute.getName());
        }
    }

    private static void checkStyle(String where, String style) throws Unfit {
        if (SCRIPT.matcher(style).find()) {
            throw new Unfit("settings.look.svg-script", where);
        }
        if (ELSEWHERE_IN_STYLE.matcher(style).find()) {
            throw new Unfit("settings.look.svg-reference", where);
        }
    }

    private static String localName(Attr attribute) {
        var name =
                attribute.getLocalName() == null ? attribute.getName() : attribute.getLocalName();
        return name.toLowerCase(Locale.ROOT);
    }
}
