package org.rapporteur.petrarch;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The dictionaries of PETRARCH. */
public enum FileKind {
  ACTORS("actor", "(^|\\s)\\[[A-Z]{3,}[^\\]~]*\\]"),
  AGENTS("agent", "\\[(~[A-Z]+|[A-Z]+~)\\]"),
  VERBS("verb", "^---.*\\[[\\d:\\-]*\\]"),
  DISCARDS("discard", "(?!)"),
  ISSUES("issue", "^<ISSUE\\b|^\\S.* \\[[A-Z]+(_[A-Z]+)+\\]$");

  /** Lines that are looked at to tell what an oddly named file holds. */
  private static final int LOOKED_AT = 2000;

  private final String word;
  private final Pattern telling;

  FileKind(String word, String telling) {
    this.word = word;
    this.telling = Pattern.compile(telling);
  }

  /** The word that names this kind in file names and messages. */
  public String word() {
    return word + "s";
  }

  /** The kind that the name of a file tells. */
  static Optional<FileKind> byName(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    for (FileKind kind : values()) {
      if (name.contains(kind.word)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** The kind whose marks most lines bear; empty when no line bears any. */
  static Optional<FileKind> byContent(List<String> lines) {
    int[] hits = new int[values().length];
    lines.stream()
        .limit(LOOKED_AT)
        .forEach(
            line -> {
              for (FileKind kind : values()) {
                if (kind.telling.matcher(line).find()) {
                  // the head of a verb block or an issue stands for all the lines below it
                  hits[kind.ordinal()] += kind == VERBS ? 50 : 1;
                }
              }
            });
    FileKind best = ACTORS;
    for (FileKind kind : values()) {
      if (hits[kind.ordinal()] > hits[best.ordinal()]) {
        best = kind;
      }
    }
    return hits[best.ordinal()] == 0 ? Optional.empty() : Optional.of(best);
  }

  /** Whether a semicolon starts a comment, as it did in TABARI. */
  boolean hasSemicolonComments() {
    return this == ACTORS || this == AGENTS || this == VERBS;
  }
}
