package org.rapporteur.coder.story;

import java.util.List;
import org.rapporteur.coder.actor.ActorDictionary;
import org.rapporteur.coder.actor.CastReader;
import org.rapporteur.coder.article.Article;
import org.rapporteur.coder.language.Datelines;
import org.rapporteur.coder.language.LanguageAnalyzer;
import org.rapporteur.coder.language.Sentence;
import org.rapporteur.coder.language.TagRepair;
import org.rapporteur.coder.place.Toponym;
import org.rapporteur.coder.place.ToponymFinder;

/** All places that articles name, without parsing or coding them. Safe for several threads. */
public final class PlacesInStory {
  private final LanguageAnalyzer language;
  private final CastReader castReader;
  private final ToponymFinder finder;

  public PlacesInStory(LanguageAnalyzer language, ActorDictionary actors, ToponymFinder finder) {
    this.language = language;
    this.castReader = new CastReader(actors);
    this.finder = finder;
  }

  /** The places in the order of the text. */
  public List<Toponym> of(Article article) {
    List<Sentence> sentences =
        Datelines.cutOff(
            language.sentences(article.text()).stream().map(TagRepair::repaired).toList());
    return finder.find(sentences, castReader.read(sentences, article.published()));
  }

  /** The same for a story that was coded already. */
  public List<Toponym> of(CodedStory story) {
    return finder.find(story.sentences(), story.cast());
  }
}
