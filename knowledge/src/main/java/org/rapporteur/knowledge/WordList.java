package org.rapporteur.knowledge;

import java.util.LinkedHashSet;
import java.util.Set;

/** Reads a list with one word or phrase a line; {@code #} starts a comment line. */
final class WordList {
  private WordList() {}

  static Set<String> read(DataFiles files, String name, Findings findings) {
    Set<String> words = new LinkedHashSet<>();
    DataFile file = files.file(name).orElseGet(() -> new DataFile(name, ""));
    if (files.file(name).isEmpty()) {
      findings.obstacle(file.line(0), "missing-file", name + " is missing", "restore the file");
    }
    int number = 0;
    for (String line : (Iterable<String>) file.text().lines()::iterator) {
      number++;
      String word = line.trim();
      if (!word.isEmpty() && !word.startsWith("#") && !words.add(word)) {
        findings.add(
            file.line(number), "duplicate", "\"" + word + "\" stands here twice", "drop the line");
      }
    }
    return words;
  }
}
