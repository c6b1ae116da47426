package org.rapporteur.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jsoup.select.Evaluator;
import org.rapporteur.corpus.StoryInput.Problem;

/**
 * Stories of feeds (RSS, Atom) and of news items (NewsML-G2, NITF), one item in memory at a time.
 * The parser is that for pages: it reads no document type, so no entity of one is ever resolved,
 * inside or outside; and it reads what is broken, as many feeds are.
 */
final class XmlSource extends StorySource {
  private static final int DEEPEST = 256;

  private final Content content;
  private final StoryMaker maker;
  private final XmlKind kind;
  private final DecodingReader text;
  private final StreamParser parser;
  private boolean begun;
  private int number;
  private int line = 1;

  /** How the items of a kind of XML are found and read. */
  interface XmlKind {
    /** Names of the elements that are items, without prefixes. */
    List<String> items();

    List<StoryInput> read(Element item, Origin origin, String id, StoryMaker maker);
  }

  XmlSource(Content content, Formats formats, XmlKind kind, byte[] head) {
    this.content = content;
    this.maker = formats.maker();
    this.kind = kind;
    this.text =
        new DecodingReader(
            content.in(),
            Decoder.declared(PageReader.declaredCharset(head)),
            formats.limits().largestStory());
    this.parser =
        new StreamParser(Parser.xmlParser().setTrackPosition(true).setMaxDepth(DEEPEST))
            .parse(text, "");
    String beginning = new String(head, StandardCharsets.ISO_8859_1);
    if (beginning.contains("<!ENTITY")) {
      found(
          Problem.warning(
              content.origin(),
              "declares entities, which are not read",
              "nothing is ever fetched from where a file points to"));
    }
  }

  @Override
  Origin here() {
    return content.origin().line(line);
  }

  @Override
  boolean advance() throws IOException {
    Element item;
    try {
      item = parser.selectNext(new Item(kind.items()));
    } catch (UncheckedIOException e) {
      throw Optional.ofNullable(e.getCause()).orElseGet(() -> new IOException(e.getMessage()));
    }
    text.takeDoubt().ifPresent(doubt -> found(doubt.at(content.origin())));
    if (item == null) {
      if (number == 0) {
        found(
            Problem.error(
                content.origin(), "has no items", "give a feed or a file of news with stories"));
      }
      return false;
    }
    number++;
    text.renew();
    line = Math.max(1, item.sourceRange().start().lineNumber());
    found(kind.read(item, here(), content.id() + "-" + number, maker));
    forget(item);
    return true;
  }

  /** Drops an item, and the white space before it, which else would pile up. */
  private static void forget(Element item) {
    Node before = item.previousSibling();
    while (before instanceof TextNode) {
      Node blank = before;
      before = blank.previousSibling();
      blank.remove();
    }
    item.remove();
  }

  @Override
  public void close() {
    parser.close();
  }

  /** An element with one of these names, whatever its prefix. */
  private static final class Item extends Evaluator {
    private final List<String> names;

    Item(List<String> names) {
      this.names = names;
    }

    @Override
    public boolean matches(Element root, Element element) {
      return names.contains(Paragraph.local(element));
    }
  }
}
