package org.rapporteur.evaluation.relation;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.coder.article.Span;

/**
 * Sentences with marked sides: tab-separated, with a header. Columns are {@code uid} and {@code
 * marked_sentence}, in which {@code <s>...</s>} marks the source and {@code <t>...</t>} the target;
 * or, without marks, {@code sentence}, {@code source} and {@code target}. {@code gold_root} is the
 * class; it may be empty or absent, and so may a side. Fields may be quoted as in CSV. Other
 * columns are passed over.
 *
 * @param problems rows that cannot be used, as {@code file:line: message}
 */
public record RelationFile(List<Relation> relations, List<String> problems) {
  public RelationFile {
    relations = List.copyOf(relations);
    problems = List.copyOf(problems);
  }

  /**
   * Reads a file.
   *
   * @throws IOException when the file cannot be read, is not UTF-8, or has no usable header
   */
  public static RelationFile read(Path file) throws IOException {
    List<Relation> relations = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    Set<String> uids = new LinkedHashSet<>();
    TabSeparated.read(
        file,
        row -> {
          try {
            Relation relation = relation(row);
            if (!uids.add(relation.uid())) {
              throw new IllegalArgumentException("uid " + relation.uid() + " stands twice");
            }
            relations.add(relation);
          } catch (IllegalArgumentException e) {
            problems.add(file + ":" + row.getStartingLineNumber() + ": " + e.getMessage());
          }
        });
    return new RelationFile(relations, problems);
  }

  private static Relation relation(NamedCsvRecord row) {
    String uid =
        field(row, "uid").orElseThrow(() -> new IllegalArgumentException("column uid is empty"));
    Optional<String> marked = field(row, "marked_sentence");
    Marks marks = marked.isPresent() ? Marks.in(marked.get()) : named(row);
    return new Relation(uid, marks.text(), marks.sources, marks.targets, gold(row));
  }

  private static Optional<RelationClass> gold(NamedCsvRecord row) {
    Optional<String> name = field(row, "gold_root");
    Optional<RelationClass> gold = name.flatMap(RelationClass::named);
    if (name.isPresent() && gold.isEmpty()) {
      throw new IllegalArgumentException("unknown class " + name.get() + " in gold_root");
    }
    return gold;
  }

  private static Optional<String> field(NamedCsvRecord row, String name) {
    return row.findField(name).filter(value -> !value.isBlank());
  }

  private static Marks named(NamedCsvRecord row) {
    String sentence =
        field(row, "sentence")
            .orElseThrow(() -> new IllegalArgumentException("no marked_sentence and no sentence"));
    Marks marks = new Marks();
    marks.text.append(sentence);
    find(sentence, field(row, "source")).ifPresent(marks.sources::add);
    find(sentence, field(row, "target")).ifPresent(marks.targets::add);
    return marks;
  }

  private static Optional<Span> find(String sentence, Optional<String> words) {
    int at = words.map(String::strip).map(sentence::indexOf).orElse(-1);
    return at < 0 ? Optional.empty() : Optional.of(new Span(at, at + words.get().strip().length()));
  }

  /** A sentence while its marks are taken out. */
  private static final class Marks {
    private final StringBuilder text = new StringBuilder();
    private final List<Span> sources = new ArrayList<>();
    private final List<Span> targets = new ArrayList<>();

    private String text() {
      return text.toString();
    }

    private static Marks in(String marked) {
      Marks marks = new Marks();
      int source = -1;
      int target = -1;
      int at = 0;
      while (at < marked.length()) {
        if (marked.startsWith("<s>", at)) {
          source = marks.text.length();
          at += 3;
        } else if (marked.startsWith("<t>", at)) {
          target = marks.text.length();
          at += 3;
        } else if (marked.startsWith("</s>", at)) {
          marks.close(source, marks.sources);
          source = -1;
          at += 4;
        } else if (marked.startsWith("</t>", at)) {
          marks.close(target, marks.targets);
          target = -1;
          at += 4;
        } else {
          marks.text.append(marked.charAt(at));
          at++;
        }
      }
      return marks;
    }

    /** Spaces inside the marks do not belong to the words. */
    private void close(int start, List<Span> spans) {
      if (start < 0) {
        throw new IllegalArgumentException("a mark is closed that was not opened");
      }
      int first = start;
      int end = text.length();
      while (first < end && Character.isWhitespace(text.charAt(first))) {
        first++;
      }
      while (end > first && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      if (first < end) {
        spans.add(new Span(first, end));
      }
    }
  }
}
