package org.rapporteur.knowledge;

import java.util.LinkedHashMap;
import java.util.Map;
import org.rapporteur.coder.lexicon.SourceLine;

/** Reads a list with one word or phrase a line; {@code #} starts a comment line. */
final class WordList {
  private WordList() {}

  /** The words with their lines. Findings: {@code missing-file}, {@code duplicate}. */
  static Map<String, SourceLine> read(DataFiles files, String name, Findings findings) {
    return files
        .required(name, findings)
        .map(file -> read(file, findings))
        .orElseGet(LinkedHashMap::new);
  }

  private static Map<String, SourceLine> read(DataFile file, Findings findings) {
    Map<String, SourceLine> words = new LinkedHashMap<>();
    int number = 0;
    for (String line : (Iterable<String>) file.text().lines()::iterator) {
      number++;
      String word = line.trim();
      boolean isWord = !word.isEmpty() && !word.startsWith("#");
      if (isWord && words.putIfAbsent(word, file.line(number)) != null) {
        findings.add(
            file.line(number), "duplicate", "\"" + word + "\" stands here twice", "drop the line");
      }
    }
    return words;
  }
}
