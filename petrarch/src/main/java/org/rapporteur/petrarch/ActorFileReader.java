package org.rapporteur.petrarch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.coder.actor.Period;
import org.rapporteur.petrarch.ActorEntry.DatedCode;
import org.rapporteur.petrarch.ActorEntry.Name;

/**
 * Reads actors: a primary name, synonyms that begin with {@code +}, and codes in brackets, each
 * with a date, a range of dates or none, on the line of the name or on indented lines below it.
 */
final class ActorFileReader {
  private static final Pattern CODE =
      Pattern.compile(
          "\\s*(?<code>[A-Za-z0-9\\-]+)"
              + "(\\s+((?<side>[<>])\\s*(?<day>\\d+)|(?<from>\\d+)\\s*-\\s*(?<to>\\d+)))?\\s*");

  private final TextFile file;
  private final List<ActorEntry> entries = new ArrayList<>();
  private List<Name> names = new ArrayList<>();
  private List<DatedCode> codes = new ArrayList<>();

  private ActorFileReader(TextFile file) {
    this.file = file;
  }

  static List<ActorEntry> read(TextFile file) {
    ActorFileReader reader = new ActorFileReader(file);
    file.lines().forEach(reader::read);
    reader.close();
    return reader.entries;
  }

  private void read(TextFile.Line line) {
    String text = line.text();
    int bracket = text.indexOf('[');
    String name = (bracket < 0 ? text : text.substring(0, bracket)).strip();
    if (name.indexOf(']') >= 0 || name.length() > 200) {
      file.log().unreadable(line.number(), "a bracket is closed that was not opened");
      return;
    }
    if (name.startsWith("+")) {
      synonym(line, name.substring(1));
    } else if (!name.isEmpty()) {
      primary(line, name);
    }
    if (bracket >= 0) {
      codes(line, text.substring(bracket));
    }
  }

  private void primary(TextFile.Line line, String name) {
    if (names.isEmpty() || !codes.isEmpty()) {
      close();
    } else {
      // several files list the synonyms of an actor without their plus sign
      file.log().simplified(line.number(), "the name before has no code; read as its synonym");
    }
    addName(line, name);
  }

  private void synonym(TextFile.Line line, String name) {
    if (names.isEmpty()) {
      file.log().unreadable(line.number(), "a synonym without a name before it");
    } else {
      addName(line, name);
    }
  }

  private void addName(TextFile.Line line, String name) {
    if (name.codePoints().noneMatch(Character::isLetterOrDigit)) {
      file.log().unreadable(line.number(), "there is no name");
    } else {
      names.add(new Name(name, line.number()));
    }
  }

  private void codes(TextFile.Line line, String text) {
    if (names.isEmpty()) {
      file.log().unreadable(line.number(), "a code without a name before it");
      return;
    }
    int from = 0;
    while (from < text.length()) {
      int open = text.indexOf('[', from);
      if (open < 0) {
        break;
      }
      int close = text.indexOf(']', open);
      if (close < 0) {
        file.log().unreadable(line.number(), "a bracket is not closed");
        return;
      }
      code(line, text.substring(open + 1, close));
      from = close + 1;
    }
  }

  private void code(TextFile.Line line, String text) {
    Matcher matcher = CODE.matcher(text);
    if (!matcher.matches()) {
      file.log().unreadable(line.number(), "[" + shortened(text) + "] is no code with dates");
      return;
    }
    Optional<Period> period = period(line, matcher);
    period.ifPresent(
        found -> codes.add(new DatedCode(matcher.group("code"), found, line.number())));
  }

  private Optional<Period> period(TextFile.Line line, Matcher matcher) {
    if (matcher.group("day") != null) {
      Optional<LocalDate> day = date(line, matcher.group("day"));
      boolean before = matcher.group("side").equals("<");
      return day.map(
          found ->
              before
                  ? new Period(Optional.empty(), Optional.of(found))
                  : new Period(Optional.of(found), Optional.empty()));
    }
    if (matcher.group("from") == null) {
      return Optional.of(Period.ALWAYS);
    }
    Optional<LocalDate> from = date(line, matcher.group("from"));
    Optional<LocalDate> to = date(line, matcher.group("to"));
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    if (to.get().isBefore(from.get())) {
      boolean twoDigits = matcher.group("from").length() == 6;
      LocalDate earlier = from.get().minusYears(100);
      if (twoDigits && !to.get().isBefore(earlier)) {
        file.log()
            .simplified(line.number(), "the years have two digits; read as " + earlier.getYear());
        return Optional.of(new Period(Optional.of(earlier), to));
      }
      file.log().unreadable(line.number(), "the dates end before they begin");
      return Optional.empty();
    }
    return Optional.of(new Period(from, to));
  }

  private Optional<LocalDate> date(TextFile.Line line, String digits) {
    Optional<LocalDate> date = DictionaryDate.parse(digits);
    if (date.isEmpty()) {
      file.log().unreadable(line.number(), shortened(digits) + " is no day");
    }
    return date;
  }

  private void close() {
    if (!names.isEmpty() && !codes.isEmpty()) {
      entries.add(new ActorEntry(names, codes));
    } else {
      names.forEach(name -> file.log().notUsed(name.line(), "a name without a code is nobody's"));
    }
    names = new ArrayList<>();
    codes = new ArrayList<>();
  }

  private static String shortened(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "...";
  }
}
