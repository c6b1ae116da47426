package org.rapporteur.corpus;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.rapporteur.corpus.StoryInput.Reason;
import org.rapporteur.corpus.StoryInput.Skipped;

/** Items of RSS (0.9 to 2.0, with the modules Content and Dublin Core) and entries of Atom. */
final class FeedItems implements XmlSource.XmlKind {
  @Override
  public List<String> items() {
    return List.of("item", "entry");
  }

  @Override
  public List<StoryInput> read(Element item, Origin origin, String id, StoryMaker maker) {
    Map<Field, String> values = new EnumMap<>(Field.class);
    Optional<Element> feed = feed(item);
    put(values, Field.ID, Stream.of("guid", "id"), item);
    put(values, Field.TITLE, Stream.of("title"), item);
    put(values, Field.DATE, Stream.of("pubdate", "date", "published", "issued", "updated"), item);
    put(values, Field.AUTHOR, Stream.of("creator", "author"), item);
    put(values, Field.PUBLISHER, Stream.of("publisher", "source"), item);
    link(item).ifPresent(link -> values.put(Field.URL, link));
    feed.flatMap(channel -> Xml.text(Xml.first(channel, "title")))
        .ifPresent(title -> values.putIfAbsent(Field.PUBLISHER, title));
    Xml.text(Xml.first(item, "language"))
        .or(() -> Xml.attribute(Optional.of(item), "xml:lang"))
        .or(() -> feed.flatMap(channel -> Xml.text(Xml.first(channel, "language"))))
        .or(() -> Xml.attribute(feed, "xml:lang"))
        .ifPresent(language -> values.put(Field.LANGUAGE, language));
    Optional<String> text = text(item);
    if (text.isEmpty()) {
      return List.of(
          Skipped.because(origin, Reason.NO_TEXT, "is an item without a text or summary"));
    }
    values.put(Field.TEXT, text.get());
    return maker.make(origin, Optional.ofNullable(values.get(Field.URL)).orElse(id), values);
  }

  private static void put(
      Map<Field, String> values, Field field, Stream<String> names, Element item) {
    names
        .flatMap(name -> Xml.text(Xml.first(item, name)).stream())
        .findFirst()
        .ifPresent(value -> values.put(field, value));
  }

  private static Optional<Element> feed(Element item) {
    Optional<Element> parent = Optional.ofNullable(item.parent());
    // In RSS 1.0 the channel stands beside its items.
    return parent.flatMap(around -> Xml.first(around, "channel")).or(() -> parent);
  }

  private static Optional<String> link(Element item) {
    return Xml.children(item, "link")
        .filter(link -> link.attr("rel").isEmpty() || link.attr("rel").equals("alternate"))
        .flatMap(
            link ->
                Xml.attribute(Optional.of(link), "href")
                    .or(() -> Xml.text(Optional.of(link)))
                    .stream())
        .findFirst();
  }

  /** The whole text where there is one, or else the summary. */
  private static Optional<String> text(Element item) {
    return Stream.of("encoded", "content", "description", "summary")
        .flatMap(name -> Xml.children(item, name))
        .map(
            element ->
                MarkupText.of(element.childrenSize() > 0 ? element.html() : element.wholeText()))
        .filter(text -> !Decoder.isBlank(text))
        .findFirst();
  }
}
