package org.rapporteur.coder.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.coder.language.SentenceFixture.tagged;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.coder.language.Sentence;

class NounPhrasesTest {

  /** The noun phrase that opens at a token, or nothing. */
  private static String phraseAt(Sentence sentence, int token, Atom... atoms) {
    return NounPhrases.opensAt(sentence, token)
        ? sentence.words(token, NounPhrases.endOf(sentence, List.of(atoms), token))
        : "";
  }

  @Test
  void adverbsAndParticiplesInFrontOfTheNounBelongToIt() {
    Sentence sentence =
        tagged("It/PRP met/VBD the/DT newly/RB elected/VBN Syrian/JJ president/NN today/RB ./.");

    assertThat(phraseAt(sentence, 2)).isEqualTo("the newly elected Syrian president");
  }

  @Test
  void aParticipleAfterTheNounEndsThePhrase() {
    Sentence sentence = tagged("Soldiers/NNS killed/VBN people/NNS ./.");

    assertThat(phraseAt(sentence, 0)).isEqualTo("Soldiers");
    assertThat(phraseAt(sentence, 1)).isEmpty();
  }

  @Test
  void aPossessivePronounFollowsOnlyTheFirstWord() {
    assertThat(phraseAt(tagged("All/PDT their/PRP$ troops/NNS left/VBD"), 0))
        .isEqualTo("All their troops");
    assertThat(phraseAt(tagged("Troops/NNS their/PRP$ left/VBD"), 0)).isEqualTo("Troops");
  }

  @Test
  void aPhraseOfTheDictionaryIsNeverCut() {
    Sentence sentence = tagged("Doctors/NNPS Without/IN Borders/NNPS left/VBD ./.");

    assertThat(phraseAt(sentence, 0)).isEqualTo("Doctors");
    assertThat(phraseAt(sentence, 0, Atom.unknownName(0, 2))).isEqualTo("Doctors Without Borders");
  }
}
