package org.rapporteur.records;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.coder.attribution.Report;
import org.rapporteur.coder.event.Content;
import org.rapporteur.coder.event.Explanation;
import org.rapporteur.coder.event.Size;
import org.rapporteur.coder.event.Size.Count;
import org.rapporteur.coder.language.Sentence;
import org.rapporteur.coder.story.CodedEvent;
import org.rapporteur.coder.story.CodedStory;

/**
 * The event record of the interchange format: one JSON object with every field, in a fixed order.
 * What is not known is null or an empty list; {@code size} has the counts that are stated and is
 * empty when none is. Offsets are UTF-16 code units of the story's text, ends exclusive.
 */
public final class EventRecordJson {
  private EventRecordJson() {}

  /** The record of an event of this story. */
  public static ObjectNode of(CodedStory story, CodedEvent event) {
    Sentence sentence = story.sentences().get(event.sentence());
    ObjectNode record = JsonParts.object();
    record.put("id", event.id());
    record.set("date", JsonParts.iso(event.date().start()));
    record.set("end_date", JsonParts.iso(event.date().end()));
    record.put("date_basis", event.date().basis().name().toLowerCase(Locale.ROOT));
    record.put("date_text", event.date().text().orElse(null));
    record.set("actor", JsonParts.entities(story, event.actors()));
    record.set("recipient", JsonParts.entities(story, event.recipients()));
    record.put("event", event.type().name());
    record.set("mode", JsonParts.strings(event.mode()));
    record.set("context", JsonParts.strings(event.contexts()));
    record.set("content", event.content().map(content -> content(story, content)).orElse(null));
    record.put("cameo", event.cameo().orElse(null));
    record.put("quad_code", event.quad());
    record.put("event_scale", event.score());
    record.put("status", event.status().word());
    record.set("attribution", attribution(story, event));
    record.set("event_loc", event.place().map(EventRecordJson::place).orElse(null));
    record.set("size", size(event.size()));
    record.set("process", JsonParts.strings(event.processes()));
    record.put("event_text", event.triggerText());
    record.put("text", sentence.text());
    ObjectNode info = JsonParts.textInfo(sentence);
    info.set("trigger", JsonParts.pair(event.trigger()));
    record.set("text_info", info);
    record.set("explanation", explanation(event));
    record.set("cite_info", JsonParts.citeInfo(story.article()));
    record.put("link", event.link());
    record.put("coder", story.coder());
    return record;
  }

  private static ObjectNode content(CodedStory story, Content content) {
    ObjectNode node = JsonParts.object();
    node.put("event", content.type().name());
    node.set("mode", JsonParts.strings(content.mode()));
    node.set("actor", JsonParts.entities(story, content.actors()));
    node.set("recipient", JsonParts.entities(story, content.recipients()));
    return node;
  }

  private static ArrayNode attribution(CodedStory story, CodedEvent event) {
    ArrayNode chain = JsonParts.list();
    for (Report report : event.attribution()) {
      ObjectNode step = chain.addObject();
      step.put("text", report.text());
      step.put("cue", report.cue());
      step.put("start", report.span().start());
      step.put("end", report.span().end());
      step.set(
          "entity", report.mention().map(source -> JsonParts.entity(story, source)).orElse(null));
    }
    return chain;
  }

  private static ObjectNode place(CodedEvent.EventPlace where) {
    ObjectNode node = JsonParts.object();
    node.put("text", where.text());
    node.put("name", where.place().name());
    node.put("country", where.place().country().orElse(null));
    node.put("lat", where.place().latitude().orElse(null));
    node.put("lon", where.place().longitude().orElse(null));
    return node;
  }

  private static ObjectNode size(Size size) {
    ObjectNode node = JsonParts.object();
    putCount(node, "dead", size.dead());
    putCount(node, "injured", size.injured());
    putCount(node, "arrested", size.arrested());
    putCount(node, "crowd", size.crowd());
    return node;
  }

  private static void putCount(ObjectNode node, String name, Optional<Count> stated) {
    stated.ifPresent(
        count -> {
          ObjectNode number = node.putObject(name);
          number.put("value", count.value().orElse(null));
          number.put("max", count.max().orElse(null));
          number.put("text", count.text());
        });
  }

  /** The entry, followed by those that embed it, from the innermost to the outermost. */
  private static String rule(Explanation explanation) {
    StringBuilder rule = new StringBuilder(explanation.rule());
    for (int i = explanation.operators().size() - 1; i >= 0; i--) {
      rule.append(" in ").append(explanation.operators().get(i));
    }
    return rule.toString();
  }

  private static ObjectNode explanation(CodedEvent event) {
    Explanation explanation = event.explanation();
    ObjectNode node = JsonParts.object();
    node.put("rule", rule(explanation));
    node.put("pattern", explanation.pattern());
    ArrayNode path = JsonParts.strings(explanation.path());
    event
        .place()
        .filter(where -> where.place().hasPoint())
        .map(where -> "place = " + where.precision().name().toLowerCase(Locale.ROOT))
        .ifPresent(path::add);
    node.set("path", path);
    return node;
  }
}
