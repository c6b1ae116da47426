package org.rapporteur.coder.language;

import org.rapporteur.coder.language.Predication.Filler;

/**
 * Reads what hangs on a predicate beside subject and object: prepositional phrases, complement
 * clauses, clauses of purpose and other adverbial clauses.
 *
 * <p>"agreed <u>with Chad</u> <u>to open the border</u>": a phrase with {@code with}, and a clause.
 */
final class ComplementReader {
  private final ParsedSentence sentence;
  private final DependencyGraph graph;
  private final Phrases phrases;
  private final ClauseForms forms;
  private final RelativeClauses relatives;

  ComplementReader(
      ParsedSentence sentence, Phrases phrases, ClauseForms forms, RelativeClauses relatives) {
    this.sentence = sentence;
    this.graph = sentence.graph();
    this.phrases = phrases;
    this.forms = forms;
    this.relatives = relatives;
  }

  void read(int predicate, Roles roles) {
    for (int child : graph.children(predicate)) {
      if (phrases.isPhrase(child)) {
        readPhrase(child, predicate, roles);
      } else if (graph.is(child, "advcl")) {
        readAdverbial(child, roles);
      } else {
        readClause(child, predicate, roles);
      }
    }
  }

  private void readPhrase(int phrase, int predicate, Roles roles) {
    String preposition = phrases.preposition(phrase);
    String relation = graph.relation(phrase);
    if (preposition.isEmpty() || phrases.isCalendar(phrase)) {
      roles.add("time", phrase, relation);
      return;
    }
    Filler filler =
        new Filler(relatives.antecedent(phrase, predicate), relation + ":" + preposition);
    roles.add(preposition, filler);
    String last = preposition.substring(preposition.lastIndexOf(' ') + 1);
    if (!last.equals("of")) {
      roles.add(last, filler);
    }
    readNested(phrase, preposition, roles);
  }

  /** "in response to X", "on behalf of X": one preposition of several words. */
  private void readNested(int phrase, String outer, Roles roles) {
    for (int child : graph.children(phrase)) {
      if (graph.is(child, "nmod") && phrases.isPhrase(child)) {
        String inner = phrases.preposition(child);
        if (!inner.isEmpty()) {
          String compound = outer + " " + sentence.lemma(phrase) + " " + inner;
          roles.add(compound, child, "obl nmod:" + inner);
        }
      }
    }
  }

  private void readAdverbial(int clause, Roles roles) {
    String relation = graph.relation(clause);
    String mark = phrases.mark(clause);
    if (mark.equals("to") || mark.isEmpty() && forms.isInfinitive(clause)) {
      roles.add(Roles.PURPOSE, clause, relation);
    } else if (mark.isEmpty()) {
      roles.add("adverbial", clause, relation);
    } else if (forms.isFinite(clause)) {
      roles.add("clause:" + mark, clause, relation);
    } else {
      roles.add(mark, clause, relation + ":" + mark);
    }
  }

  private void readClause(int clause, int predicate, Roles roles) {
    String relation = graph.relation(clause);
    boolean verb = sentence.token(clause).isVerb();
    switch (relation) {
      case "ccomp", "xcomp" -> roles.add(Roles.CLAUSE, clause, relation);
      case "dep" -> {
        if (verb && clause > predicate && clause - predicate <= 2) {
          roles.add(Roles.CLAUSE, clause, relation);
        }
      }
      case "parataxis" -> {
        if (verb) {
          roles.add(relation, clause, relation);
        }
      }
      default -> {}
    }
  }
}
