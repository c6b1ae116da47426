package org.rapporteur.coder.attribution;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.coder.language.DependencyGraph;
import org.rapporteur.coder.lexicon.Cue;
import org.rapporteur.coder.lexicon.Cue.Complement;
import org.rapporteur.coder.scene.Scene;

/** Reads the content that stands behind a cue, in the forms that the cue takes. */
final class Complements {
  /** What ends the words of a cue: other clauses, and what is only inserted. */
  private static final Set<String> OUTSIDE =
      Set.of("punct", "conj", "cc", "parataxis", "advcl", "nsubj", "aux", "cop", "mark", "det");

  private Complements() {}

  /** The tokens of the content behind the cue; empty when the cue has none of its forms. */
  static BitSet read(Scene scene, int head, Cue cue) {
    DependencyGraph graph = scene.graph();
    BitSet content = new BitSet(graph.size());
    for (int child : graph.children(head)) {
      if (child > head && !cue.companions().contains(scene.lemma(child))) {
        if (isComplement(scene, child, cue)) {
          Subtrees.add(graph, child, content);
        }
      }
    }
    boolean wide = cue.takes(Complement.OBJECT) || !cue.prepositions().isEmpty();
    if (!content.isEmpty() && wide) {
      addRest(scene, head, cue, content);
    }
    return content;
  }

  private static boolean isComplement(Scene scene, int child, Cue cue) {
    DependencyGraph graph = scene.graph();
    return switch (kind(graph.relation(child))) {
      case "ccomp" -> isFittingClause(scene, child, cue);
      case "xcomp" -> isFittingPredicate(scene, child, cue);
      case "obj" -> cue.takes(Complement.OBJECT);
      case "obl", "nmod" -> cue.prepositions().contains(preposition(scene, child));
      case "acl" ->
          isMarked(scene, child, "to") && cue.takes(Complement.INFINITIVE)
              || isMarked(scene, child, "that") && cue.takes(Complement.CLAUSE);
      case "advcl" -> isFittingAdverbial(scene, child, cue);
      default -> false;
    };
  }

  private static boolean isFittingClause(Scene scene, int child, Cue cue) {
    if (cue.takes(Complement.CLAUSE)) {
      return true;
    }
    if (isMarked(scene, child, "to")) {
      return cue.takes(Complement.INFINITIVE);
    }
    boolean gerund = scene.token(child).tag().equals("VBG");
    return gerund
        ? cue.takes(Complement.GERUND) || cue.takes(Complement.OBJECT)
        : cue.takes(Complement.OBJECT);
  }

  private static boolean isFittingPredicate(Scene scene, int child, Cue cue) {
    if (isMarked(scene, child, "to")) {
      return cue.takes(Complement.INFINITIVE);
    }
    return cue.takes(Complement.OBJECT)
        || scene.token(child).tag().equals("VBG") && cue.takes(Complement.GERUND);
  }

  /** "plans to attack", "spoke about attacking", where the parser calls it an adverbial clause. */
  private static boolean isFittingAdverbial(Scene scene, int child, Cue cue) {
    return cue.prepositions().stream().anyMatch(word -> isMarked(scene, child, word))
        || isMarked(scene, child, "to") && cue.takes(Complement.INFINITIVE)
        || isMarked(scene, child, "that") && cue.takes(Complement.CLAUSE);
  }

  static boolean isMarked(Scene scene, int clause, String word) {
    return scene.graph().children(clause).stream()
        .anyMatch(
            child ->
                (scene.graph().is(child, "mark") || scene.graph().is(child, "case"))
                    && scene.lemma(child).equals(word));
  }

  /** The phrases that follow the content in its clause: "criticised the minister for his haste". */
  private static void addRest(Scene scene, int head, Cue cue, BitSet content) {
    DependencyGraph graph = scene.graph();
    int start = content.nextSetBit(0);
    for (int child : graph.children(head)) {
      boolean follows = child > start && !OUTSIDE.contains(kind(graph.relation(child)));
      if (follows && !graph.relation(child).equals("obl:tmod")) {
        Subtrees.add(graph, child, content);
      }
    }
  }

  static String preposition(Scene scene, int token) {
    String words = scene.predications().preposition(token).toLowerCase(Locale.ROOT);
    int blank = words.indexOf(' ');
    return blank < 0 ? words : words.substring(0, blank);
  }

  private static String kind(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }
}
