package org.rapporteur.coder.story;

import org.rapporteur.coder.actor.ActorDictionary;
import org.rapporteur.coder.article.Article;
import org.rapporteur.coder.language.LanguageAnalyzer;
import org.rapporteur.coder.lexicon.Lexicon;
import org.rapporteur.coder.ontology.Ontology;
import org.rapporteur.coder.place.Gazetteer;
import org.rapporteur.coder.time.TimeTagger;

/** Codes articles. */
public final class Coder {
  public Coder(
      LanguageAnalyzer language,
      TimeTagger times,
      Gazetteer gazetteer,
      ActorDictionary actors,
      Lexicon lexicon,
      Ontology ontology,
      String version) {}

  public CodedStory code(Article article) {
    throw new IllegalStateException(article.id());
  }
}
