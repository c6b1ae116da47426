package org.rapporteur.records;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.rapporteur.coder.story.CodedStory;

class EventRecordJsonTest {
  @Test
  void halfASurrogatePairIsSpelledOutOnALine() throws JsonProcessingException {
    ObjectNode record = JsonNodeFactory.instance.objectNode().put("text", "a\uD800b \uD83D\uDE00");

    String line = EventRecords.line(record);

    assertThat(line).isEqualTo("{\"text\":\"a\\uD800b \uD83D\uDE00\"}");
    assertThat(new ObjectMapper().readTree(line)).isEqualTo(record);
  }

  private static final List<String> FIELDS =
      List.of(
          "id",
          "date",
          "end_date",
          "date_basis",
          "date_text",
          "actor",
          "recipient",
          "event",
          "mode",
          "context",
          "content",
          "cameo",
          "quad_code",
          "event_scale",
          "status",
          "attribution",
          "event_loc",
          "size",
          "process",
          "event_text",
          "text",
          "text_info",
          "explanation",
          "cite_info",
          "link",
          "coder");

  private final CodedStory story = Fixtures.story();
  private final JsonNode visit = EventRecordJson.of(story, story.events().get(0));
  private final JsonNode agreement = EventRecordJson.of(story, story.events().get(1));

  @Test
  void everyRecordHasAllFieldsOfTheContractInItsOrder() {
    assertThat(names(visit)).isEqualTo(FIELDS);
    assertThat(names(agreement)).isEqualTo(FIELDS);
  }

  @Test
  void partsHaveTheFieldsOfTheContract() {
    assertThat(names(visit.at("/actor/0")))
        .containsExactly(
            "entity_text",
            "start",
            "end",
            "entity_name",
            "code",
            "sector",
            "identifier_id",
            "mention");
    assertThat(names(visit.path("content"))).containsExactly("event", "mode", "actor", "recipient");
    assertThat(names(visit.at("/attribution/0")))
        .containsExactly("text", "cue", "start", "end", "entity");
    assertThat(names(visit.path("event_loc")))
        .containsExactly("text", "name", "country", "lat", "lon");
    assertThat(names(visit.path("size"))).containsExactly("dead", "crowd");
    assertThat(names(visit.at("/size/dead"))).containsExactly("value", "max", "text");
    assertThat(names(visit.path("text_info")))
        .containsExactly("sequence", "start", "end", "trigger");
    assertThat(names(visit.path("explanation"))).containsExactly("rule", "pattern", "path");
    assertThat(names(visit.path("cite_info")))
        .containsExactly("story", "publisher", "url", "title", "language", "published");
  }

  @Test
  void whatIsNotKnownIsNullOrEmpty() {
    for (String field : List.of("date", "end_date", "date_text", "content", "cameo", "event_loc")) {
      assertThat(agreement.path(field).isNull()).as(field).isTrue();
    }
    for (String field : List.of("recipient", "mode", "context", "attribution", "process", "size")) {
      assertThat(agreement.path(field).isContainerNode()).as(field).isTrue();
      assertThat(agreement.path(field)).as(field).isEmpty();
    }
    assertThat(agreement.path("date_basis").asText()).isEqualTo("none");
    assertThat(agreement.at("/actor/0/entity_name").isNull()).isTrue();
    assertThat(agreement.at("/actor/0/identifier_id").isNull()).isTrue();
    assertThat(visit.at("/attribution/0/entity").isNull()).isTrue();
    assertThat(visit.at("/size/crowd/value").isNull()).isTrue();
  }

  @Test
  void aPhraseForSeveralGivesAnEntityForEach() {
    assertThat(agreement.path("actor")).hasSize(2);
    assertThat(agreement.at("/actor/0/code").asText()).isEqualTo("RUS");
    assertThat(agreement.at("/actor/1/code").asText()).isEqualTo("SYR");
    for (JsonNode actor : agreement.path("actor")) {
      assertThat(actor.path("entity_text").asText()).isEqualTo("The two sides");
      assertThat(actor.path("mention").asText()).isEqualTo("group");
    }
  }

  @Test
  void offsetsCountUtf16UnitsOfTheStory() {
    String text = story.article().text();
    assertThat(substring(text, visit.at("/text_info/trigger"))).isEqualTo("received");
    assertThat(text.substring(visit.at("/actor/0/start").asInt(), visit.at("/actor/0/end").asInt()))
        .isEqualTo("Lavrentiev");
    assertThat(
            text.substring(
                visit.at("/text_info/start").asInt(), visit.at("/text_info/end").asInt()))
        .isEqualTo(visit.path("text").asText());
  }

  @Test
  void modeIsAListAndCodesAreStrings() {
    assertThat(visit.path("mode").toString()).isEqualTo("[\"visit\"]");
    assertThat(visit.path("cameo").isTextual()).isTrue();
    assertThat(visit.at("/actor/0/sector").toString()).isEqualTo("[\"GOV\"]");
    assertThat(visit.path("event_scale").asDouble()).isEqualTo(3.5);
  }

  @Test
  void theRuleNamesTheEntryAndThoseThatEmbedIt() {
    assertThat(visit.at("/explanation/rule").asText())
        .isEqualTo("consult.yml:10 receive in operators.yml:5 agree");
    assertThat(agreement.at("/explanation/rule").asText()).isEqualTo("agree.yml:3 agree");
  }

  @Test
  void aRecordIsOneLineOfJsonThatReadsBack() throws Exception {
    String line = visit.toString();

    assertThat(line).doesNotContain("\n");
    assertThat(new ObjectMapper().readTree(line).toString()).isEqualTo(line);
  }

  @Test
  void aQuotationHasTheFieldsOfTheContract() {
    JsonNode quotation = EventRecords.quotations(story).get(0);

    assertThat(names(quotation))
        .containsExactly("id", "source", "cue", "content", "type", "text_info", "cite_info");
    assertThat(names(quotation.path("source"))).containsExactly("text", "spans", "entity");
    assertThat(names(quotation.path("cue"))).containsExactly("text", "spans");
    assertThat(quotation.path("type").asText()).isEqualTo("indirect");
    assertThat(substring(story.article().text(), quotation.at("/content/spans/0")))
        .isEqualTo("Assad received Lavrentiev");
  }

  private static String substring(String text, JsonNode pair) {
    return text.substring(pair.path(0).asInt(), pair.path(1).asInt());
  }

  private static List<String> names(JsonNode node) {
    return StreamSupport.stream(node.properties().spliterator(), false)
        .map(entry -> entry.getKey())
        .toList();
  }
}
