package org.rapporteur.evaluation.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.rapporteur.coder.article.Span;
import org.rapporteur.coder.story.CodedEvent;

/**
 * The sentence of a relation, cut where a mark or a trigger begins or ends; marks may lie within
 * each other or cross.
 */
record MarkedSentence(List<Piece> pieces) {
  MarkedSentence {
    pieces = List.copyOf(pieces);
  }

  /** Words that are marked alike. */
  record Piece(String text, Extent source, Extent target, boolean trigger) {}

  /** How far a piece lies in a mark. */
  enum Extent {
    OUTSIDE,
    WHOLE,
    FIRST,
    MIDDLE,
    LAST;

    boolean isInside() {
      return this != OUTSIDE;
    }

    boolean begins() {
      return this == WHOLE || this == FIRST;
    }

    boolean ends() {
      return this == WHOLE || this == LAST;
    }
  }

  static MarkedSentence of(Prediction prediction) {
    Relation relation = prediction.relation();
    List<Span> triggers =
        prediction.pick().stream()
            .map(RelationPicker.Pick::event)
            .map(CodedEvent::trigger)
            .toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, relation.text().length()));
    for (List<Span> spans : List.of(relation.sources(), relation.targets(), triggers)) {
      spans.forEach(span -> cuts.addAll(List.of(span.start(), span.end())));
    }
    List<Piece> pieces = new ArrayList<>();
    for (int start : cuts) {
      Integer end = cuts.higher(start);
      if (end != null) {
        Span piece = new Span(start, end);
        pieces.add(
            new Piece(
                piece.of(relation.text()),
                extent(piece, relation.sources()),
                extent(piece, relation.targets()),
                triggers.stream().anyMatch(span -> span.contains(piece))));
      }
    }
    return new MarkedSentence(pieces);
  }

  private static Extent extent(Span piece, List<Span> marks) {
    for (Span mark : marks) {
      if (mark.contains(piece)) {
        boolean begins = mark.start() == piece.start();
        boolean ends = mark.end() == piece.end();
        if (begins) {
          return ends ? Extent.WHOLE : Extent.FIRST;
        }
        return ends ? Extent.LAST : Extent.MIDDLE;
      }
    }
    return Extent.OUTSIDE;
  }

  /** With {@code <s>} and {@code <t>}, as in the file, and the trigger between stars. */
  String text() {
    StringBuilder out = new StringBuilder();
    for (Piece piece : pieces) {
      out.append(piece.source().begins() ? "<s>" : "")
          .append(piece.target().begins() ? "<t>" : "")
          .append(piece.trigger() ? "*" : "")
          .append(piece.text())
          .append(piece.trigger() ? "*" : "")
          .append(piece.target().ends() ? "</t>" : "")
          .append(piece.source().ends() ? "</s>" : "");
    }
    return out.toString();
  }
}
