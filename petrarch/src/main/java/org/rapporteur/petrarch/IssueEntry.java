package org.rapporteur.petrarch;

import java.util.List;

/**
 * Words that tell what a sentence is about.
 *
 * @param words lemmas, in order
 */
record IssueEntry(int line, String category, String code, List<String> words) {
  IssueEntry {
    words = List.copyOf(words);
  }
}
