package org.rapporteur.corpus;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The text of a piece of markup that holds nothing but a story, or of a text that has none. */
final class MarkupText {
  private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z!/?]|&(?:#\\d+|#x\\w+|\\w+);");
  private static final int DEEPEST = 256;

  private MarkupText() {}

  /** Paragraphs with an empty line between them. */
  static String of(String markup) {
    if (!MARKUP.matcher(markup).find()) {
      return markup.strip();
    }
    Document document = Jsoup.parse(markup, "", Parser.htmlParser().setMaxDepth(DEEPEST));
    document.select("script, style, template").remove();
    return of(document.body());
  }

  /** The same of parsed markup; headings are left out. */
  static String of(Element element) {
    return join(Paragraph.of(element).stream().filter(part -> !part.isHeading()).toList());
  }

  static String join(List<Paragraph> paragraphs) {
    return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n\n"));
  }

  /** One line of text, such as a title. */
  static String line(String markup) {
    return of(markup).replaceAll("\\s+", " ").strip();
  }
}
