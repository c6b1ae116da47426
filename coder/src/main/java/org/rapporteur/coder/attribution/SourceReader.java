package org.rapporteur.coder.attribution;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.coder.actor.Mention;
import org.rapporteur.coder.language.DependencyGraph;
import org.rapporteur.coder.scene.Scene;

/** Reads the phrase that names a source: title, name, apposition, relative clause. */
final class SourceReader {
  /** What stands behind the head of a noun phrase and belongs to it. */
  private static final Set<String> TAILS =
      Set.of("nmod", "appos", "acl", "conj", "flat", "fixed", "compound", "nummod", "amod");

  private SourceReader() {}

  /**
   * The source that a token heads.
   *
   * @param barred tokens of cue and content, which the source cannot reach over
   */
  static Optional<Source> read(Scene scene, int token, BitSet barred) {
    DependencyGraph graph = scene.graph();
    if (barred.get(token) || isNobody(scene, token)) {
      return Optional.empty();
    }
    int first = token;
    int last = token;
    for (int child : graph.children(token)) {
      int[] extent = graph.extent(child);
      if (child < token && !isLoose(graph, child)) {
        first = Math.min(first, extent[0]);
      } else if (child > token && TAILS.contains(head(graph.relation(child)))) {
        last = Math.max(last, extent[1]);
      }
    }
    int before = barred.previousSetBit(token);
    int after = barred.nextSetBit(token);
    first = Math.max(first, before + 1);
    last = after < 0 ? last : Math.min(last, after - 1);
    while (first < token && isSeparator(scene, first)) {
      first++;
    }
    while (last > token && isSeparator(scene, last)) {
      last--;
    }
    return Optional.of(new Source(first, last, token, scene.mentionAt(token)));
  }

  /** The noun phrase right in front of a verb or right behind it: "said the minister". */
  static Optional<Source> beside(Scene scene, int verb, BitSet barred) {
    int before = verb - 1;
    while (before >= 0 && isHelper(scene, before)) {
      before--;
    }
    if (before >= 0 && isNominal(scene, before) && !barred.get(before)) {
      return read(scene, top(scene, before, verb, barred), barred);
    }
    int after = verb + 1;
    int size = scene.parsed().sentence().size();
    while (after < size && !isNominal(scene, after) && isBeforeNoun(scene, after)) {
      after++;
    }
    boolean named = after < size && isNominal(scene, after) && !barred.get(after);
    return named ? read(scene, top(scene, after, verb, barred), barred) : Optional.empty();
  }

  /** The head of the noun phrase that a noun belongs to, on the same side of the verb. */
  private static int top(Scene scene, int noun, int verb, BitSet barred) {
    int top = noun;
    for (int i = scene.graph().head(noun); i != DependencyGraph.NONE; i = scene.graph().head(i)) {
      boolean sameSide = i < verb == noun < verb;
      if (!sameSide || !isNominal(scene, i) || barred.get(i)) {
        break;
      }
      top = i;
    }
    return top;
  }

  private static boolean isHelper(Scene scene, int token) {
    String tag = scene.token(token).tag();
    return tag.startsWith("RB") || tag.equals("MD") || scene.graph().is(token, "aux");
  }

  private static boolean isBeforeNoun(Scene scene, int token) {
    String tag = scene.token(token).tag();
    return tag.equals("DT") || tag.startsWith("JJ") || tag.equals("PRP$") || tag.equals("CD");
  }

  private static boolean isNominal(Scene scene, int token) {
    return scene.token(token).isNoun()
        || scene.token(token).tag().equals("PRP")
        || scene.token(token).isAdjective() && scene.token(token).isCapitalised();
  }

  /** A relative pronoun as it stands, meaning the noun before it. */
  static Source relative(Scene scene, int pronoun, int antecedent) {
    return new Source(pronoun, pronoun, pronoun, scene.mentionAt(antecedent));
  }

  private static boolean isNobody(Scene scene, int token) {
    boolean impersonal =
        scene.lemma(token).equals("it")
            && scene.mentionAt(token).filter(Mention::isCoded).isEmpty()
            && scene.graph().is(token, "expl");
    return impersonal || scene.token(token).tag().equals("EX");
  }

  private static boolean isLoose(DependencyGraph graph, int child) {
    return graph.is(child, "punct")
        || graph.is(child, "parataxis")
        || graph.is(child, "advcl")
        || graph.is(child, "cc")
        || graph.is(child, "case");
  }

  private static String head(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  private static boolean isSeparator(Scene scene, int token) {
    String text = scene.token(token).text();
    return text.length() == 1 && ",;:.\"\u201c\u201d".indexOf(text.charAt(0)) >= 0
        || text.equals("''")
        || text.equals("``")
        || text.equals("--");
  }
}
