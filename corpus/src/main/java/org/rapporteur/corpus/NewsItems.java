package org.rapporteur.corpus;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.rapporteur.corpus.StoryInput.Reason;
import org.rapporteur.corpus.StoryInput.Skipped;

/** Items of NewsML-G2, with bodies in HTML or NITF, and documents of NITF alone. */
final class NewsItems implements XmlSource.XmlKind {
  private static final String NITF = "nitf";

  private final boolean documents;

  /**
   * @param documents whether the file holds documents of NITF and no items of NewsML-G2
   */
  NewsItems(boolean documents) {
    this.documents = documents;
  }

  @Override
  public List<String> items() {
    return documents ? List.of(NITF) : List.of("newsitem");
  }

  @Override
  public List<StoryInput> read(Element item, Origin origin, String id, StoryMaker maker) {
    Map<Field, String> values = new EnumMap<>(Field.class);
    if (documents) {
      nitf(item, values);
    } else {
      Optional<String> status =
          Xml.attribute(Xml.first(item, "itemMeta", "pubStatus"), "qcode")
              .filter(code -> code.endsWith("canceled") || code.endsWith("withheld"));
      if (status.isPresent()) {
        return List.of(
            Skipped.because(
                origin, Reason.NO_STORY, "was withdrawn by its publisher: " + status.get()));
      }
      newsItem(item, values);
    }
    return values.containsKey(Field.TEXT)
        ? maker.make(origin, id, values)
        : List.of(Skipped.because(origin, Reason.NO_TEXT, "is an item without text"));
  }

  private static void newsItem(Element item, Map<Field, String> values) {
    Optional<Element> meta = Xml.first(item, "itemMeta");
    Optional<Element> contentMeta = Xml.first(item, "contentMeta");
    Optional<Element> nitf = Xml.below(item, NITF);
    nitf.ifPresent(document -> nitf(document, values));
    put(values, Field.ID, Xml.attribute(Optional.of(item), "guid"));
    put(values, Field.TITLE, inside(contentMeta, "headline").or(() -> inside(meta, "title")));
    put(
        values,
        Field.DATE,
        inside(contentMeta, "contentCreated")
            .or(() -> inside(meta, "firstCreated"))
            .or(() -> inside(meta, "versionCreated")));
    put(
        values,
        Field.PUBLISHER,
        named(meta, "provider").or(() -> named(contentMeta, "infoSource")));
    put(values, Field.AUTHOR, inside(contentMeta, "by").or(() -> named(contentMeta, "creator")));
    put(
        values,
        Field.LANGUAGE,
        Xml.attribute(contentMeta.flatMap(element -> Xml.first(element, "language")), "tag")
            .or(() -> Xml.attribute(Optional.of(item), "xml:lang")));
    if (nitf.isEmpty()) {
      Xml.first(item, "contentSet")
          .flatMap(NewsItems::inline)
          .ifPresent(text -> values.put(Field.TEXT, text));
    }
  }

  /** The content that stands in the item itself. */
  private static Optional<String> inline(Element contentSet) {
    return Stream.concat(
            Xml.children(contentSet, "inlineXML")
                .map(xml -> MarkupText.of(Xml.below(xml, "body").orElse(xml))),
            Xml.children(contentSet, "inlineData").map(data -> MarkupText.of(data.wholeText())))
        .filter(text -> !Decoder.isBlank(text))
        .findFirst();
  }

  private static void nitf(Element document, Map<Field, String> values) {
    Optional<Element> head = Xml.first(document, "head");
    Optional<Element> docdata = head.flatMap(element -> Xml.first(element, "docdata"));
    put(values, Field.ID, attribute(docdata, "doc-id", "id-string"));
    put(
        values,
        Field.DATE,
        attribute(docdata, "date.issue", "norm")
            .or(() -> attribute(head, "pubdata", "date.publication")));
    put(values, Field.PUBLISHER, attribute(head, "pubdata", "name"));
    put(values, Field.TITLE, Xml.text(Xml.below(document, "hl1")).or(() -> inside(head, "title")));
    put(values, Field.AUTHOR, Xml.text(Xml.below(document, "byline")));
    put(values, Field.LANGUAGE, Xml.attribute(Optional.of(document), "xml:lang"));
    Xml.below(document, "body.content")
        .map(MarkupText::of)
        .filter(text -> !Decoder.isBlank(text))
        .ifPresent(text -> values.put(Field.TEXT, text));
  }

  private static void put(Map<Field, String> values, Field field, Optional<String> value) {
    value.ifPresent(words -> values.put(field, words));
  }

  private static Optional<String> inside(Optional<Element> parent, String name) {
    return Xml.text(parent.flatMap(element -> Xml.first(element, name)));
  }

  private static Optional<String> attribute(Optional<Element> parent, String element, String name) {
    return Xml.attribute(parent.flatMap(found -> Xml.first(found, element)), name);
  }

  /** Whom a code, a literal or a name names. */
  private static Optional<String> named(Optional<Element> parent, String name) {
    Optional<Element> element = parent.flatMap(found -> Xml.first(found, name));
    return Xml.text(element.flatMap(found -> Xml.first(found, "name")))
        .or(() -> Xml.attribute(element, "literal"))
        .or(() -> Xml.attribute(element, "qcode"));
  }
}
