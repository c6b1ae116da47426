package org.rapporteur.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rapporteur.linking.duplicate.StoryPair;
import org.rapporteur.linking.event.Disagreement;
import org.rapporteur.linking.event.EventView;
import org.rapporteur.linking.event.Fulfilment;
import org.rapporteur.linking.event.Link;
import org.rapporteur.linking.event.Side;

/** What was found across stories as JSON. */
final class LinkJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private LinkJson() {}

  static JsonNode link(Link link) {
    ObjectNode node = NODES.objectNode();
    node.put("kind", "event");
    node.put("link", link.id());
    node.put("event", link.canonical().type().name());
    node.set("mode", strings(link.canonical().mode().stream().toList()));
    node.set("date", day(link.canonical().day()));
    node.set("actor", sides(link.canonical().actors()));
    node.set("recipient", sides(link.canonical().recipients()));
    node.put("status", link.canonical().status().word());
    node.put("canonical", link.canonical().id());
    node.put("why", link.why());
    node.put("text", link.canonical().text());
    ArrayNode reports = node.putArray("reports");
    for (EventView record : link.records()) {
      ObjectNode report = reports.addObject();
      report.put("record", record.id());
      report.put("story", record.story());
      report.set("published", day(record.storyDay()));
      report.put("publisher", record.publisher().orElse(null));
      report.set("attribution", strings(record.speakers()));
    }
    ArrayNode disagreements = node.putArray("disagreements");
    for (Disagreement disagreement : link.disagreements()) {
      ObjectNode one = disagreements.addObject();
      one.put("about", word(disagreement.kind()));
      ArrayNode claims = one.putArray("claims");
      for (Disagreement.Claim claim : disagreement.claims()) {
        ObjectNode told = claims.addObject();
        told.put("value", claim.value());
        told.set("records", strings(claim.records()));
      }
    }
    return node;
  }

  static JsonNode fulfilment(Fulfilment fulfilment) {
    ObjectNode node = NODES.objectNode();
    node.put("kind", "plan");
    node.put("plan", fulfilment.plan());
    node.put("event", fulfilment.event());
    node.put("reason", fulfilment.reason());
    return node;
  }

  static JsonNode stories(StoryPair pair) {
    ObjectNode node = NODES.objectNode();
    node.put("kind", "stories");
    node.put("earlier", pair.earlier());
    node.put("later", pair.later());
    node.put("relation", word(pair.kinship()));
    node.put("jaccard", rounded(pair.jaccard()));
    node.put("earlier_held", rounded(pair.earlierHeld()));
    node.put("later_held", rounded(pair.laterHeld()));
    node.put("reason", pair.reason());
    return node;
  }

  static ArrayNode sides(Collection<Side> sides) {
    ArrayNode list = NODES.arrayNode();
    for (Side side : sides) {
      ObjectNode node = list.addObject();
      node.put("code", side.code().orElse(null));
      node.set("sector", strings(side.sectors()));
      node.put("name", side.name().orElse(null));
      node.put("text", side.text());
    }
    return list;
  }

  static ArrayNode strings(Collection<String> values) {
    ArrayNode list = NODES.arrayNode();
    values.forEach(list::add);
    return list;
  }

  static JsonNode day(Optional<LocalDate> day) {
    return day.<JsonNode>map(known -> NODES.textNode(known.toString())).orElse(NODES.nullNode());
  }

  static String word(Enum<?> value) {
    return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }

  private static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }

  static ObjectNode object() {
    return NODES.objectNode();
  }

  static List<String> words(Collection<? extends Enum<?>> values) {
    return values.stream().map(LinkJson::word).toList();
  }
}
