package org.rapporteur.petrarch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.petrarch.VerbPattern.Marker;
import org.rapporteur.petrarch.VerbPattern.Part;
import org.rapporteur.petrarch.VerbPattern.Phrase;
import org.rapporteur.petrarch.VerbPattern.Prepositional;

/**
 * Reads one pattern: {@code - BEFORE * AFTER [CODE]}. Words may be joined by underscores or braces,
 * and parentheses enclose a preposition with what it governs.
 */
final class PatternReader {
  /** Thrown inside this class only. */
  private static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    Unreadable(String why) {
      super(why, null, false, false);
    }
  }

  /** A pattern, or why there is none. */
  record Result(Optional<VerbPattern> pattern, String why) {}

  private final Set<String> synsets;
  private List<String> tokens = List.of();
  private int at;

  PatternReader(Set<String> synsets) {
    this.synsets = synsets;
  }

  Result read(TextFile.Line line) {
    try {
      return new Result(Optional.of(pattern(line)), "");
    } catch (Unreadable e) {
      return new Result(Optional.empty(), String.valueOf(e.getMessage()));
    }
  }

  private VerbPattern pattern(TextFile.Line line) throws Unreadable {
    String text = line.text().strip().substring(1).strip();
    int open = text.lastIndexOf('[');
    int close = text.lastIndexOf(']');
    if (open < 0 || close < open) {
      throw new Unreadable("the pattern has no code in brackets");
    }
    String inside = text.substring(open + 1, close);
    EventCode code =
        EventCode.parse(inside)
            .orElseThrow(() -> new Unreadable("[" + shortened(inside) + "] is no code"));
    if (!text.substring(close + 1).isBlank()) {
      throw new Unreadable("something follows the code");
    }
    String words = text.substring(0, open);
    int star = words.indexOf('*');
    if (star < 0 || words.indexOf('*', star + 1) >= 0) {
      throw new Unreadable("a pattern has one * for its verb");
    }
    return new VerbPattern(
        line.number(), parts(words.substring(0, star)), parts(words.substring(star + 1)), code);
  }

  private List<Part> parts(String text) throws Unreadable {
    tokens = tokens(text);
    at = 0;
    List<Part> parts = new ArrayList<>();
    while (at < tokens.size()) {
      parts.add(part(true));
    }
    return parts;
  }

  private static List<String> tokens(String text) {
    StringBuilder spaced = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean bracket = "(){}".indexOf(c) >= 0;
      spaced.append(bracket ? " " + c + " " : String.valueOf(c));
    }
    return Arrays.stream(spaced.toString().split("\\s+")).filter(t -> !t.isEmpty()).toList();
  }

  private Part part(boolean outside) throws Unreadable {
    String token = tokens.get(at++);
    switch (token) {
      case "(" -> {
        if (!outside) {
          throw new Unreadable("parentheses stand in each other");
        }
        return prepositional();
      }
      case "{" -> {
        return braces();
      }
      case ")", "}" -> throw new Unreadable("a bracket is closed that was not opened");
      default -> {
        return plain(token);
      }
    }
  }

  private Part plain(String token) throws Unreadable {
    switch (token) {
      case "$" -> {
        return Marker.SOURCE;
      }
      case "+" -> {
        return Marker.TARGET;
      }
      case "%" -> {
        return Marker.BOTH;
      }
      case "^" -> {
        return Marker.OTHER;
      }
      default -> {
        return new Phrase(words(token));
      }
    }
  }

  private Part prepositional() throws Unreadable {
    if (at >= tokens.size() || tokens.get(at).equals(")")) {
      throw new Unreadable("there is nothing in the parentheses");
    }
    String first = tokens.get(at++);
    if (isSpecial(first)) {
      throw new Unreadable("parentheses have to begin with a preposition");
    }
    List<String> prepositions =
        Arrays.stream(first.toLowerCase(Locale.ROOT).split("/"))
            .map(p -> p.replace('_', ' ').strip())
            .filter(p -> !p.isEmpty())
            .toList();
    List<Part> governed = new ArrayList<>();
    while (at < tokens.size() && !tokens.get(at).equals(")")) {
      governed.add(part(false));
    }
    closing(")");
    if (prepositions.isEmpty()) {
      throw new Unreadable("there is no preposition in the parentheses");
    }
    return new Prepositional(prepositions, governed);
  }

  private Part braces() throws Unreadable {
    List<String> words = new ArrayList<>();
    while (at < tokens.size() && !tokens.get(at).equals("}")) {
      String token = tokens.get(at++);
      if (isSpecial(token)) {
        throw new Unreadable("only words may stand in braces");
      }
      words.addAll(words(token));
    }
    closing("}");
    if (words.isEmpty()) {
      throw new Unreadable("there is nothing in the braces");
    }
    return new Phrase(words);
  }

  private void closing(String bracket) throws Unreadable {
    if (at >= tokens.size()) {
      throw new Unreadable("a bracket is not closed");
    }
    if (!tokens.get(at++).equals(bracket)) {
      throw new Unreadable("brackets cross each other");
    }
  }

  private static boolean isSpecial(String token) {
    return token.length() == 1 && "(){}$+%^".indexOf(token.charAt(0)) >= 0;
  }

  private List<String> words(String token) throws Unreadable {
    if (token.indexOf('|') >= 0) {
      throw new Unreadable("alternatives have to be a synonym set");
    }
    List<String> words = new ArrayList<>();
    for (String piece : token.split("_")) {
      if (piece.isEmpty()) {
        continue;
      }
      if (piece.startsWith("&")) {
        if (!synsets.contains(piece)) {
          throw new Unreadable("the synonym set " + shortened(piece) + " is not declared");
        }
        words.add(piece);
      } else {
        words.add(piece.toLowerCase(Locale.ROOT));
      }
    }
    if (words.isEmpty()) {
      throw new Unreadable("there is no word between the underscores");
    }
    return words;
  }

  private static String shortened(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "...";
  }
}
