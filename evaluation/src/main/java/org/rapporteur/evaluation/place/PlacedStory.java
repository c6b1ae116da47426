package org.rapporteur.evaluation.place;

import java.util.List;
import org.rapporteur.coder.article.Article;

/** A story with the places that somebody marked in it. */
public record PlacedStory(Article article, List<GoldPlace> places) {
  public PlacedStory {
    places = List.copyOf(places);
  }
}
