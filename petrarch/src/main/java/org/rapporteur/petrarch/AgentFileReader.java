package org.rapporteur.petrarch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads agents: a role noun, its plural in braces where it is irregular (empty braces for none),
 * and a code that {@code ~} precedes or follows. {@code !NAME! = A, B} declares a set that stands
 * for each of its words.
 */
final class AgentFileReader {
  private static final Pattern SET = Pattern.compile("!([^!\\s]+)!\\s*=\\s*(.*)");
  private static final Pattern MARKER = Pattern.compile("!([^!\\s]+)!");
  private static final Pattern ENTRY =
      Pattern.compile(
          "(?<noun>[^\\[\\]{}]*)(\\{(?<plural>[^{}\\[\\]]*)\\})?\\s*"
              + "\\[\\s*(?<first>~?)(?<code>[A-Za-z0-9]+)(?<last>~?)\\s*\\].*");

  /** Expansions of one line; a set in a set would multiply without end. */
  private static final int MOST_FORMS = 200;

  private final TextFile file;
  private final Map<String, List<String>> sets = new HashMap<>();
  private final List<AgentEntry> entries = new ArrayList<>();

  private AgentFileReader(TextFile file) {
    this.file = file;
  }

  static List<AgentEntry> read(TextFile file) {
    AgentFileReader reader = new AgentFileReader(file);
    file.lines().forEach(reader::read);
    return reader.entries;
  }

  private void read(TextFile.Line line) {
    String text = line.text().strip();
    Matcher set = SET.matcher(text);
    if (set.matches()) {
      declare(line, set);
      return;
    }
    Matcher entry = ENTRY.matcher(text);
    if (!entry.matches()) {
      file.log().unreadable(line.number(), "not of the form NOUN {PLURAL} [~CODE]");
      return;
    }
    boolean after = !entry.group("first").isEmpty();
    boolean before = !entry.group("last").isEmpty();
    String noun = entry.group("noun").strip();
    if (after == before) {
      file.log().unreadable(line.number(), "one ~ has to stand before or after the code");
    } else if (noun.codePoints().noneMatch(Character::isLetter)) {
      file.log().unreadable(line.number(), "there is no noun");
    } else if (noun.indexOf('!') >= 0) {
      expand(line, noun, entry.group("code"), before);
    } else {
      plain(line, noun, entry.group("plural"), entry.group("code"), before);
    }
  }

  private void declare(TextFile.Line line, Matcher set) {
    List<String> words = new ArrayList<>();
    for (String word : set.group(2).split(",")) {
      if (!word.isBlank()) {
        words.add(word.strip());
      }
    }
    if (words.isEmpty()) {
      file.log().unreadable(line.number(), "the set has no words");
    } else {
      sets.put(set.group(1), words);
    }
  }

  private void plain(TextFile.Line line, String noun, String plural, String code, boolean before) {
    List<String> plurals =
        plural == null
            ? List.of(Words.plural(noun))
            : plural.isBlank() ? List.of() : List.of(plural.strip());
    entries.add(new AgentEntry(line.number(), List.of(noun), plurals, code, before));
  }

  private void expand(TextFile.Line line, String noun, String code, boolean before) {
    List<String> singulars = new ArrayList<>();
    List<String> plurals = new ArrayList<>();
    Matcher marker = MARKER.matcher(noun);
    if (!marker.find()) {
      file.log().unreadable(line.number(), "a ! is not closed");
      return;
    }
    List<String> words = sets.get(marker.group(1));
    if (words == null) {
      file.log().unreadable(line.number(), "the set !" + marker.group(1) + "! is not declared");
      return;
    }
    if (words.size() > MOST_FORMS || noun.indexOf('!', marker.end()) >= 0) {
      file.log().unreadable(line.number(), "more than one set in a noun, or too large a set");
      return;
    }
    for (String word : words) {
      String form = noun.substring(0, marker.start()) + word + noun.substring(marker.end());
      boolean plural = words.stream().anyMatch(o -> !o.equals(word) && Words.isPluralOf(word, o));
      (plural ? plurals : singulars).add(form);
    }
    entries.add(new AgentEntry(line.number(), singulars, plurals, code, before));
  }
}
