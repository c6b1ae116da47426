package org.rapporteur.coder.language;

import static org.rapporteur.coder.language.SentenceFixture.at;
import static org.rapporteur.coder.language.SentenceFixture.words;

import java.util.List;
import org.rapporteur.coder.language.Predication.Verbal;

/** What is read of the words of a sentence. */
final class RolesFixture {
  private RolesFixture() {}

  static Predication read(ParsedSentence sentence, String word) {
    return new PredicationReader(sentence).read(at(sentence, word));
  }

  static List<String> role(ParsedSentence sentence, String word, String role) {
    return words(sentence, read(sentence, word).role(role));
  }

  static Verbal verbal(ParsedSentence sentence, String word) {
    return read(sentence, word).verbal();
  }

  static List<String> coordinated(ParsedSentence sentence, String word) {
    return new PredicationReader(sentence)
        .coordinated(at(sentence, word)).stream().map(i -> sentence.token(i).text()).toList();
  }
}
