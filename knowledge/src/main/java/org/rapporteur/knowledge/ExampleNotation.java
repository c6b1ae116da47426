package org.rapporteur.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.coder.event.Status;
import org.rapporteur.coder.lexicon.Composition;
import org.rapporteur.coder.ontology.EventType;
import org.rapporteur.knowledge.Expected.ExpectedRecord;
import org.rapporteur.knowledge.Expected.ExpectedSide;

/** Parses the examples of lexicon entries; see {@code lexicon/FORMAT.md}. */
public final class ExampleNotation {
  private static final String ARROW = "=>";
  private static final String NONE = "none";
  private static final String MORE = "...";

  private ExampleNotation() {}

  /**
   * Parses {@code Sentence. => TYPE/mode SIDES > SIDES [status] {CONTENT} & ...}.
   *
   * @throws IllegalArgumentException when the notation is none; the message says what is wrong
   */
  public static Expected parse(String notation) {
    int arrow = notation.indexOf(ARROW);
    if (arrow < 0) {
      return new Expected(sentence(notation), List.of(), true);
    }
    String sentence = sentence(notation.substring(0, arrow));
    String records = notation.substring(arrow + ARROW.length()).trim();
    if (records.contains(ARROW)) {
      throw new IllegalArgumentException("a second " + ARROW);
    }
    if (records.equals(NONE)) {
      return new Expected(sentence, List.of(), false);
    }
    List<ExpectedRecord> expected = new ArrayList<>();
    boolean open = false;
    for (String record : records.split("&", -1)) {
      if (open) {
        throw new IllegalArgumentException(MORE + " is not the last");
      }
      if (record.trim().equals(MORE)) {
        open = true;
      } else {
        expected.add(record(record.trim()));
      }
    }
    return new Expected(sentence, expected, open);
  }

  private static String sentence(String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("no sentence");
    }
    return text.trim();
  }

  private static ExpectedRecord record(String text) {
    List<String> words = Arrays.asList(text.split("\\s+"));
    if (words.size() < 4 || !words.get(2).equals(">")) {
      throw new IllegalArgumentException("\"" + text + "\" is not TYPE/mode SIDES > SIDES");
    }
    Composition.Coding coding = coding(words.get(0));
    Optional<Status> status = Optional.empty();
    Optional<Composition.Coding> content = Optional.empty();
    for (String word : words.subList(4, words.size())) {
      if (isIn(word, '[', ']') && status.isEmpty()) {
        status = Optional.of(status(inner(word)));
      } else if (isIn(word, '{', '}') && content.isEmpty()) {
        content = Optional.of(coding(inner(word)));
      } else {
        throw new IllegalArgumentException("\"" + word + "\" is neither [status] nor {CONTENT}");
      }
    }
    return new ExpectedRecord(
        coding.type(),
        coding.mode(),
        sides(words.get(1)),
        sides(words.get(3)),
        status.orElse(Status.HAPPENED),
        content);
  }

  private static boolean isIn(String word, char open, char close) {
    return word.length() > 2 && word.charAt(0) == open && word.charAt(word.length() - 1) == close;
  }

  private static String inner(String word) {
    return word.substring(1, word.length() - 1);
  }

  private static Composition.Coding coding(String text) {
    int slash = text.indexOf('/');
    String name = slash < 0 ? text : text.substring(0, slash);
    Optional<String> mode = slash < 0 ? Optional.empty() : Optional.of(text.substring(slash + 1));
    if (mode.filter(String::isEmpty).isPresent()) {
      throw new IllegalArgumentException("\"" + text + "\" has no mode after the slash");
    }
    return Arrays.stream(EventType.values())
        .filter(type -> type.name().equals(name))
        .findFirst()
        .map(type -> new Composition.Coding(type, mode))
        .orElseThrow(() -> new IllegalArgumentException("\"" + name + "\" is no event type"));
  }

  private static Status status(String word) {
    return Arrays.stream(Status.values())
        .filter(status -> status.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("\"" + word + "\" is no status"));
  }

  private static List<ExpectedSide> sides(String text) {
    if (text.equals("-")) {
      return List.of();
    }
    return Arrays.stream(text.split("\\+", -1)).map(ExampleNotation::side).toList();
  }

  private static ExpectedSide side(String text) {
    int colon = text.indexOf(':');
    String code = colon < 0 ? text : text.substring(0, colon);
    String sector = colon < 0 ? "" : text.substring(colon + 1);
    boolean wellFormed = isCode(code) && isCode(sector) && (colon >= 0 || !code.isEmpty());
    if (!wellFormed) {
      throw new IllegalArgumentException("\"" + text + "\" is no CODE, CODE:SECTOR or :SECTOR");
    }
    return new ExpectedSide(
        Optional.of(code).filter(c -> !c.isEmpty()), Optional.of(sector).filter(s -> !s.isEmpty()));
  }

  private static boolean isCode(String text) {
    return text.isEmpty()
        || (text.length() == 3 && text.chars().allMatch(c -> c >= 'A' && c <= 'Z'));
  }
}
