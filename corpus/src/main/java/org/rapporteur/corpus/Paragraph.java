package org.rapporteur.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * A run of text in markup between two borders of blocks.
 *
 * @param block the innermost block around it
 * @param linked how many of its characters stand in links
 */
record Paragraph(Element block, String text, int linked) {
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "center",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "li",
          "main",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul",
          // of NITF
          "block",
          "body.content",
          "body.head",
          "body.end",
          "hl1",
          "hl2",
          "hedline",
          "bq",
          "media");

  /** The share of its characters that stands in links. */
  double linkedShare() {
    return text.isEmpty() ? 0 : (double) linked / text.length();
  }

  boolean isHeading() {
    return block.normalName().matches("h[1-6]|hl[12]");
  }

  /** The paragraphs below an element in their order, white space as single blanks. */
  static List<Paragraph> of(Element root) {
    return of(root, element -> false);
  }

  /** The same without what is passed over. */
  static List<Paragraph> of(Element root, Predicate<Element> passedOver) {
    Collector collector = new Collector(root, passedOver);
    NodeTraversor.filter(collector, root);
    collector.flush();
    return collector.paragraphs;
  }

  /** Collects runs of text while it walks over a tree, which may be of any depth. */
  private static final class Collector implements NodeFilter {
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private final Predicate<Element> passedOver;
    private Element block;
    private int links;
    private int linked;
    private boolean broken;

    Collector(Element root, Predicate<Element> passedOver) {
      this.block = root;
      this.passedOver = passedOver;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode text) {
        append(text.getWholeText());
      } else if (node instanceof Element element) {
        if (passedOver.test(element)) {
          return FilterResult.SKIP_ENTIRELY;
        }
        String name = local(element);
        if (BLOCKS.contains(name)) {
          flush();
          block = element;
        } else if (name.equals("a")) {
          links++;
        } else if (name.equals("br")) {
          // Two breaks in a row divide paragraphs, one does not.
          if (broken) {
            flush();
          } else {
            append(" ");
            broken = true;
          }
        }
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        String name = local(element);
        if (BLOCKS.contains(name)) {
          flush();
          Element parent = element.parent();
          block = parent == null ? block : parent;
        } else if (name.equals("a")) {
          links--;
        }
      }
      return FilterResult.CONTINUE;
    }

    private void append(String text) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        boolean blank = Character.isWhitespace(c) || c == '\u00A0';
        boolean after = run.length() == 0 || run.charAt(run.length() - 1) == ' ';
        if (!blank) {
          run.append(c);
          broken = false;
        } else if (!after) {
          run.append(' ');
        }
        linked += links > 0 && !(blank && after) ? 1 : 0;
      }
    }

    void flush() {
      String text = run.toString().strip();
      if (!text.isEmpty()) {
        paragraphs.add(new Paragraph(block, text, Math.min(linked, text.length())));
      }
      run.setLength(0);
      linked = 0;
      broken = false;
    }
  }

  /** Name without a prefix, in lower case. */
  static String local(Element element) {
    String name = element.normalName();
    return name.substring(name.indexOf(':') + 1);
  }
}
