package org.rapporteur.petrarch;

import java.util.List;
import org.rapporteur.coder.actor.ActorDictionary;
import org.rapporteur.coder.language.LanguageAnalyzer;
import org.rapporteur.coder.lexicon.Lexicon;

/**
 * What the coder is to know, with dictionaries of the user's own.
 *
 * @param reports one for each file of the directory, in the order of their names
 * @param hash stands for names and contents of the dictionaries, for records that tell what they
 *     were coded with
 */
public record PetrarchKnowledge(
    Lexicon lexicon,
    ActorDictionary actors,
    List<DiscardList> discards,
    List<FileReport> reports,
    String hash) {
  /** How the reason begins for which a discarded sentence is not parsed. */
  public static final String DISCARDED = "discarded: ";

  public PetrarchKnowledge {
    discards = List.copyOf(discards);
    reports = List.copyOf(reports);
  }

  /** The parser, kept from what is to be discarded. */
  public LanguageAnalyzer discarding(LanguageAnalyzer parser) {
    return discards.isEmpty() ? parser : new DiscardingAnalyzer(parser, discards);
  }
}
