package org.rapporteur.workbench.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The words of a story that an event record speaks of. */
public final class RecordMarks {
  private RecordMarks() {}

  /** The marks of a record of the interchange format; offsets outside of the story are left out. */
  public static List<Mark> of(String story, JsonNode record) {
    List<Mark> marks = new ArrayList<>();
    String id = record.path("id").asText();
    JsonNode info = record.path("text_info");
    JsonNode trigger = info.path("trigger");
    add(marks, story, trigger.path(0).asInt(-1), trigger.path(1).asInt(-1), Role.TRIGGER, id);
    addEntities(marks, story, record.path("actor"), Role.ACTOR, id);
    addEntities(marks, story, record.path("recipient"), Role.RECIPIENT, id);
    addEntities(marks, story, record.path("attribution"), Role.SOURCE, id);
    int from = Math.max(0, info.path("start").asInt());
    int to = Math.min(story.length(), info.path("end").asInt());
    addWords(marks, story, from, to, record.path("date_text").asText(""), Role.TIME, id);
    addWords(
        marks, story, from, to, record.path("event_loc").path("text").asText(""), Role.PLACE, id);
    return marks;
  }

  private static void addEntities(
      List<Mark> marks, String story, JsonNode entities, Role role, String id) {
    for (JsonNode entity : entities) {
      add(marks, story, entity.path("start").asInt(-1), entity.path("end").asInt(-1), role, id);
    }
  }

  /** Times and places have words but no offsets; they stand in the record's sentence or nowhere. */
  private static void addWords(
      List<Mark> marks, String story, int from, int to, String words, Role role, String id) {
    if (words.isEmpty() || from > to) {
      return;
    }
    int at = story.substring(from, to).indexOf(words);
    if (at >= 0) {
      add(marks, story, from + at, from + at + words.length(), role, id);
    }
  }

  private static void add(
      List<Mark> marks, String story, int start, int end, Role role, String id) {
    if (start >= 0 && start < end && end <= story.length()) {
      marks.add(new Mark(start, end, role, id));
    }
  }
}
