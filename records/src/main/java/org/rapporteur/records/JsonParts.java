package org.rapporteur.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.coder.actor.Mention;
import org.rapporteur.coder.actor.Referent;
import org.rapporteur.coder.article.Article;
import org.rapporteur.coder.article.Span;
import org.rapporteur.coder.language.Sentence;
import org.rapporteur.coder.story.CodedStory;

/** The parts that event records and quotations have in common. */
final class JsonParts {
  /** The coder reads English only. */
  static final String LANGUAGE = "en";

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private JsonParts() {}

  static ObjectNode object() {
    return NODES.objectNode();
  }

  static ArrayNode list() {
    return NODES.arrayNode();
  }

  static ArrayNode strings(List<String> values) {
    ArrayNode list = list();
    values.forEach(list::add);
    return list;
  }

  static ArrayNode strings(Optional<String> value) {
    return strings(value.stream().toList());
  }

  static ArrayNode pair(Span span) {
    return list().add(span.start()).add(span.end());
  }

  static ArrayNode pairs(List<Span> spans) {
    ArrayNode list = list();
    spans.forEach(span -> list.add(pair(span)));
    return list;
  }

  /** An ISO 8601 date or a JSON null. */
  static JsonNode iso(Optional<LocalDate> date) {
    return date.<JsonNode>map(day -> TextNode.valueOf(day.toString()))
        .orElse(NullNode.getInstance());
  }

  /** One entity for each of whom the mentions stand for; those of one mention share its words. */
  static ArrayNode entities(CodedStory story, List<Mention> mentions) {
    ArrayNode list = list();
    for (Mention mention : mentions) {
      for (Referent referent : mention.referents()) {
        list.add(entity(story, mention, referent));
      }
    }
    return list;
  }

  /**
   * The entity of a mention; where it stands for several, what one entity can say of all of them,
   * which is only its words.
   */
  static ObjectNode entity(CodedStory story, Mention mention) {
    boolean single = mention.referents().size() == 1;
    return entity(story, mention, single ? mention.referent() : Referent.UNKNOWN);
  }

  private static ObjectNode entity(CodedStory story, Mention mention, Referent referent) {
    Sentence sentence = story.sentences().get(mention.sentence());
    Span span = sentence.span(mention.first(), mention.last());
    ObjectNode entity = object();
    entity.put("entity_text", sentence.words(span));
    entity.put("start", span.start());
    entity.put("end", span.end());
    entity.put("entity_name", referent.name().orElse(null));
    entity.put("code", referent.code().orElse(null));
    entity.set("sector", strings(referent.sectors()));
    entity.put("identifier_id", referent.actorId().orElse(null));
    entity.put("mention", mention.kind().name().toLowerCase(Locale.ROOT));
    return entity;
  }

  static ObjectNode textInfo(Sentence sentence) {
    ObjectNode info = object();
    info.put("sequence", sentence.sequence());
    info.put("start", sentence.span().start());
    info.put("end", sentence.span().end());
    return info;
  }

  static ObjectNode citeInfo(Article article) {
    ObjectNode cite = object();
    cite.put("story", article.id());
    cite.put("publisher", article.publisher().orElse(null));
    cite.put("url", article.url().orElse(null));
    cite.put("title", article.title().orElse(null));
    cite.put("language", LANGUAGE);
    cite.set("published", iso(article.published()));
    return cite;
  }
}
