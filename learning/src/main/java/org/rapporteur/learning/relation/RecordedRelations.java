package org.rapporteur.learning.relation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.rapporteur.coder.actor.Mention;
import org.rapporteur.coder.article.Span;
import org.rapporteur.coder.story.CodedEvent;
import org.rapporteur.coder.story.CodedStory;
import org.rapporteur.evaluation.relation.Relation;
import org.rapporteur.evaluation.relation.RelationClass;

/** Makes labelled relations of the records of a story; fit for stories whose records are right. */
public final class RecordedRelations {
  private RecordedRelations() {}

  /** A relation for each record with two sides, which its mentions mark. */
  public static List<Relation> in(CodedStory story) {
    List<Relation> relations = new ArrayList<>();
    for (CodedEvent event : story.events()) {
      List<Span> sources = spans(story, actors(event));
      List<Span> targets = spans(story, concerned(event));
      boolean twoSides = !sources.isEmpty() && !targets.isEmpty();
      if (twoSides && Collections.disjoint(sources, targets)) {
        relations.add(
            new Relation(
                story.article().id() + "." + relations.size(),
                story.article().text(),
                sources,
                targets,
                Optional.of(RelationClass.of(event))));
      }
    }
    return relations;
  }

  /** Of a mutual event the first party is the source. */
  private static List<Mention> actors(CodedEvent event) {
    boolean mutual = event.recipients().isEmpty() && event.actors().size() > 1;
    return mutual ? event.actors().subList(0, 1) : event.actors();
  }

  private static List<Mention> concerned(CodedEvent event) {
    boolean mutual = event.recipients().isEmpty() && event.actors().size() > 1;
    return mutual ? event.actors().subList(1, 2) : event.recipients();
  }

  private static List<Span> spans(CodedStory story, List<Mention> mentions) {
    return mentions.stream()
        .map(m -> story.sentences().get(m.sentence()).span(m.first(), m.last()))
        .distinct()
        .toList();
  }
}
