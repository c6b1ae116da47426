package org.rapporteur.records;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.coder.actor.Mention;
import org.rapporteur.coder.article.Span;
import org.rapporteur.coder.attribution.Report;
import org.rapporteur.coder.event.Status;
import org.rapporteur.coder.ontology.EventType;
import org.rapporteur.coder.story.CodedEvent;
import org.rapporteur.coder.story.CodedStory;

/**
 * Standoff annotation of the brat tool: text-bound triggers and entities (T), events with their
 * roles (E), the status as an attribute (A), codes and sources as notes (#). The text file beside
 * it holds the story's text unchanged. Offsets count code points, as brat does.
 */
public final class BratWriter {
  private BratWriter() {}

  /** The {@code .ann} file of a story. */
  public static String of(CodedStory story) {
    return new Page(story).write();
  }

  /** The {@code annotation.conf} that lets brat show these files. */
  public static String configuration() {
    String roles = "Actor*:<ENTITY>, Recipient*:<ENTITY>, Place?:Location";
    String kinds =
        Arrays.stream(Mention.Kind.values())
            .map(BratWriter::name)
            .collect(Collectors.joining("\n"));
    String types =
        Arrays.stream(EventType.values())
            .map(type -> type.name() + "\t" + roles)
            .collect(Collectors.joining("\n"));
    String statuses =
        Arrays.stream(Status.values()).map(Status::word).collect(Collectors.joining("|"));
    return "[entities]\n"
        + kinds
        + "\nLocation\n[relations]\n[events]\n"
        + types
        + "\n[attributes]\nStatus\tArg:<EVENT>, Value:"
        + statuses
        + "\n";
  }

  private static String name(Mention.Kind kind) {
    String word = kind.name().toLowerCase(Locale.ROOT);
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static final class Page {
    private final CodedStory story;
    private final String text;
    private final StringBuilder out = new StringBuilder();
    private final Map<String, String> ids = new LinkedHashMap<>();
    private int bound;
    private int notes;
    private int countedTo;
    private int counted;

    Page(CodedStory story) {
      this.story = story;
      this.text = story.article().text();
    }

    String write() {
      int number = 0;
      for (CodedEvent event : story.events()) {
        number++;
        event(event, "E" + number, "A" + number);
      }
      return out.toString();
    }

    private void event(CodedEvent event, String id, String attribute) {
      List<String> roles = new ArrayList<>();
      roles.add(event.type().name() + ":" + bound(event.type().name(), event.trigger()));
      Map<String, Integer> used = new HashMap<>();
      event.actors().forEach(mention -> roles.add(role("Actor", used, entity(mention))));
      event.recipients().forEach(mention -> roles.add(role("Recipient", used, entity(mention))));
      event
          .place()
          .ifPresent(place -> roles.add(role("Place", used, bound("Location", place.span()))));
      line(id, String.join(" ", roles));
      line(attribute, "Status " + id + " " + event.status().word());
      event.mode().ifPresent(mode -> note(id, "mode: " + mode));
      if (!event.attribution().isEmpty()) {
        note(
            id,
            "according to: "
                + event.attribution().stream()
                    .map(Page::source)
                    .collect(Collectors.joining(" > ")));
      }
    }

    private static String source(Report report) {
      return report.text() + (report.cue().isEmpty() ? "" : " (" + report.cue() + ")");
    }

    private static String role(String name, Map<String, Integer> used, String id) {
      int count = used.merge(name, 1, Integer::sum);
      return name + (count == 1 ? "" : String.valueOf(count)) + ":" + id;
    }

    private String entity(Mention mention) {
      Span span = story.sentences().get(mention.sentence()).span(mention.first(), mention.last());
      int before = ids.size();
      String id = bound(name(mention.kind()), span);
      if (ids.size() > before) {
        note(id, TerminalTable.referents(mention));
      }
      return id;
    }

    /** One annotation for each span and type, however many events share it. */
    private String bound(String type, Span span) {
      return ids.computeIfAbsent(
          type + " " + span.start() + " " + span.end(),
          key -> {
            String id = "T" + ++bound;
            List<Span> pieces = withoutLineBreaks(span);
            String offsets = pieces.stream().map(this::codePoints).collect(Collectors.joining(";"));
            String words =
                pieces.stream().map(piece -> piece.of(text)).collect(Collectors.joining(" "));
            line(id, type + " " + offsets + "\t" + words);
            return id;
          });
    }

    /** An annotation may not run over the end of a line. */
    private List<Span> withoutLineBreaks(Span span) {
      List<Span> pieces = new ArrayList<>();
      int start = span.start();
      for (int i = span.start(); i <= span.end(); i++) {
        boolean isBreak = i == span.end() || text.charAt(i) == '\n' || text.charAt(i) == '\r';
        if (isBreak) {
          if (i > start) {
            pieces.add(new Span(start, i));
          }
          start = i + 1;
        }
      }
      return pieces;
    }

    private String codePoints(Span span) {
      int start = codePointsBefore(span.start());
      return start + " " + (start + text.codePointCount(span.start(), span.end()));
    }

    /** Counted from the last span, which is near. */
    private int codePointsBefore(int offset) {
      counted +=
          offset >= countedTo
              ? text.codePointCount(countedTo, offset)
              : -text.codePointCount(offset, countedTo);
      countedTo = offset;
      return counted;
    }

    private void note(String about, String words) {
      notes++;
      line("#" + notes, "AnnotatorNotes " + about + "\t" + words.replaceAll("\\s+", " "));
    }

    private void line(String id, String rest) {
      out.append(id).append('\t').append(rest).append('\n');
    }
  }
}
