package org.rapporteur.corenlp;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.rapporteur.coder.language.DependencyGraph;
import org.rapporteur.coder.language.LanguageAnalyzer.Parse;
import org.rapporteur.coder.language.Sentence;
import org.rapporteur.coder.language.Token;

/** Dependency trees, with limits on what one sentence may cost. */
final class SentenceParser {
  private static final int MOST_TOKENS = 600;
  private static final int LONG_SENTENCE = 150;
  private static final int MOST_SECONDS = 20;

  private final Function<List<Token>, DependencyGraph> parser;
  private final ExecutorService watched = Daemons.pool("long sentence");

  /**
   * @param parser makes the tree of a sentence's words
   */
  SentenceParser(Function<List<Token>, DependencyGraph> parser) {
    this.parser = parser;
  }

  Parse parse(Sentence sentence) {
    if (sentence.size() > MOST_TOKENS) {
      return new Parse.GivenUp(
          "the sentence has " + sentence.size() + " words, more than " + MOST_TOKENS);
    }
    if (!hasWord(sentence)) {
      return new Parse.Parsed(Tree.of(sentence.size(), List.of()));
    }
    return sentence.size() > LONG_SENTENCE
        ? watchedParse(sentence)
        : new Parse.Parsed(parser.apply(sentence.tokens()));
  }

  /** Marks alone have no structure, and rows of them take the parser long. */
  private static boolean hasWord(Sentence sentence) {
    return sentence.text().codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private Parse watchedParse(Sentence sentence) {
    CompletableFuture<DependencyGraph> result =
        CompletableFuture.supplyAsync(() -> parser.apply(sentence.tokens()), watched);
    try {
      return new Parse.Parsed(result.get(MOST_SECONDS, TimeUnit.SECONDS));
    } catch (TimeoutException e) {
      result.cancel(true);
      return new Parse.GivenUp("parsing took more than " + MOST_SECONDS + " seconds");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Parse.GivenUp("parsing was interrupted");
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
