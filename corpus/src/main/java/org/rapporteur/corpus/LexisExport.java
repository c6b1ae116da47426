package org.rapporteur.corpus;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Exports of LexisNexis as plain text. The older ones number their documents ({@code 3 of 200
 * DOCUMENTS}), put publisher and date above the headline and labels in capitals around the text;
 * the newer ones ("Nexis Uni") begin with the headline, mark the text with {@code Body} and end
 * with {@code End of Document}.
 */
final class LexisExport implements ExportSource.ExportFormat {
  private static final Pattern NUMBERED =
      Pattern.compile("(?i)\\s*(?:document )?\\d+ of \\d+(?: documents?)?\\s*");
  private static final Pattern END = Pattern.compile("(?i)\\s*end of document\\s*");
  private static final Pattern BODY = Pattern.compile("\\s*Body\\s*");
  private static final Pattern LENGTH = Pattern.compile("(?i)\\s*length:\\s*[\\d,.]+ words?.*");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)\\s*(byline|section|length|dateline|headline|title|highlight|series|source|language"
              + "|load-date|graphic|publication-type|publication type|subject|type|copyright"
              + "|correction-date|journal-code|classification|notes|edition)\\s*:\\s*(.*)");
  private static final List<String> BEFORE =
      List.of(
          "byline",
          "section",
          "length",
          "dateline",
          "headline",
          "title",
          "highlight",
          "series",
          "source",
          "edition",
          "copyright");
  private static final Pattern COPYRIGHT = Pattern.compile("(?i)\\s*copyright\\b.*\\d{4}.*");
  private static final Pattern RIGHTS = Pattern.compile("(?i)\\s*all rights reserved\\.?\\s*");

  /** Whether a text that begins so is such an export. */
  static boolean isLike(String head) {
    List<String> lines = head.lines().toList();
    boolean length = lines.stream().anyMatch(line -> LENGTH.matcher(line).matches());
    return length
        && lines.stream()
            .anyMatch(line -> NUMBERED.matcher(line).matches() || BODY.matcher(line).matches());
  }

  @Override
  public boolean begins(String line, List<String> before) {
    return NUMBERED.matcher(line).matches() && !before.isEmpty();
  }

  @Override
  public boolean ends(String line) {
    return END.matcher(line).matches();
  }

  @Override
  public Map<Field, String> fields(List<String> document) {
    List<String> lines =
        document.stream()
            .filter(line -> !NUMBERED.matcher(line).matches() && !END.matcher(line).matches())
            .toList();
    Map<Field, String> fields = new EnumMap<>(Field.class);
    if (lines.stream().noneMatch(line -> LENGTH.matcher(line).matches())) {
      return fields;
    }
    boolean modern = lines.stream().anyMatch(line -> BODY.matcher(line).matches());
    int start = start(lines, modern);
    int end = end(lines, start);
    put(fields, Field.TEXT, ExportSource.paragraphs(lines.subList(start, end)));
    labels(lines.subList(0, start), fields);
    labels(lines.subList(end, lines.size()), fields);
    head(lines.subList(0, start), modern, fields);
    return fields;
  }

  /** Where the text begins: after its mark, or after the length and the labels next to that. */
  private static int start(List<String> lines, boolean modern) {
    Pattern mark = modern ? BODY : LENGTH;
    int start = 0;
    while (start < lines.size() && !mark.matcher(lines.get(start)).matches()) {
      start++;
    }
    start++;
    int next = start;
    while (!modern && next < lines.size()) {
      if (label(lines.get(next)).filter(BEFORE::contains).isPresent()) {
        start = paragraphEnd(lines, next);
        next = start;
      } else if (lines.get(next).isBlank()) {
        next++;
      } else {
        break;
      }
    }
    return Math.min(start, lines.size());
  }

  private static int paragraphEnd(List<String> lines, int start) {
    int end = start;
    while (end < lines.size() && !lines.get(end).isBlank()) {
      end++;
    }
    return end;
  }

  private static int end(List<String> lines, int start) {
    for (int i = start; i < lines.size(); i++) {
      boolean below =
          label(lines.get(i)).filter(name -> !BEFORE.contains(name)).isPresent()
              || COPYRIGHT.matcher(lines.get(i)).matches();
      if (below) {
        return i;
      }
    }
    return lines.size();
  }

  private static void labels(List<String> lines, Map<Field, String> fields) {
    for (int i = 0; i < lines.size(); i++) {
      Matcher matcher = LABEL.matcher(lines.get(i));
      if (matcher.matches()) {
        List<String> value = new ArrayList<>(List.of(String.valueOf(matcher.group(2))));
        for (int j = i + 1; j < lines.size() && !lines.get(j).isBlank(); j++) {
          if (label(lines.get(j)).isPresent() || BODY.matcher(lines.get(j)).matches()) {
            break;
          }
          value.add(lines.get(j).strip());
        }
        label(lines.get(i))
            .flatMap(LexisExport::field)
            .ifPresent(field -> put(fields, field, String.join(" ", value)));
      }
    }
  }

  private static Optional<Field> field(String label) {
    return switch (label) {
      case "byline" -> Optional.of(Field.AUTHOR);
      case "headline", "title" -> Optional.of(Field.TITLE);
      case "language" -> Optional.of(Field.LANGUAGE);
      default -> Optional.empty();
    };
  }

  /** Publisher, date and headline, which have no labels but an order. */
  private static void head(List<String> lines, boolean modern, Map<Field, String> fields) {
    List<String> blocks = new ArrayList<>();
    for (String line : lines) {
      boolean named =
          label(line).isPresent()
              || COPYRIGHT.matcher(line).matches()
              || RIGHTS.matcher(line).matches()
              || BODY.matcher(line).matches();
      if (!line.isBlank() && !named) {
        blocks.add(line.strip());
      }
    }
    for (int i = 0; i < blocks.size(); i++) {
      if (StoryDate.parse(blocks.get(i)).isEmpty()) {
        continue;
      }
      put(fields, Field.DATE, blocks.get(i));
      if (i > 0) {
        put(fields, Field.PUBLISHER, blocks.get(i - 1));
      }
      if (modern && i > 1) {
        put(fields, Field.TITLE, String.join(" ", blocks.subList(0, i - 1)));
      }
      break;
    }
    if (!modern && !fields.containsKey(Field.TITLE)) {
      headline(lines).ifPresent(title -> put(fields, Field.TITLE, title));
    }
  }

  /** The last paragraph above the labels that is not the date. */
  private static Optional<String> headline(List<String> lines) {
    List<String> paragraph = new ArrayList<>();
    List<String> last = List.of();
    for (String line : lines) {
      if (label(line).isPresent()) {
        break;
      }
      if (line.isBlank()) {
        last = paragraph.isEmpty() ? last : List.copyOf(paragraph);
        paragraph.clear();
      } else {
        paragraph.add(line.strip());
      }
    }
    boolean dated = last.stream().anyMatch(line -> StoryDate.parse(line).isPresent());
    return last.isEmpty() || dated ? Optional.empty() : Optional.of(String.join(" ", last));
  }

  private static Optional<String> label(String line) {
    Matcher matcher = LABEL.matcher(line);
    return matcher.matches()
        ? Optional.of(String.valueOf(matcher.group(1)).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  private static void put(Map<Field, String> fields, Field field, String value) {
    if (!value.isBlank()) {
      fields.put(field, value.strip());
    }
  }
}
