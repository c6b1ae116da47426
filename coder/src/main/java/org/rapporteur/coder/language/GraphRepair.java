package org.rapporteur.coder.language;

import java.util.List;
import java.util.Optional;

/**
 * Mends attachments that the parser gets wrong for a known reason. Each repair is a pattern that
 * cannot be right English, or is far more often something else in news.
 */
public final class GraphRepair {
  private GraphRepair() {}

  /** One way of mending: the new tree, or nothing when the pattern is not at this token. */
  private interface Repair {
    Optional<DependencyGraph> at(ParsedSentence sentence, int token);
  }

  /** A later repair sees the tree that the earlier ones have mended. */
  private static final List<Repair> REPAIRS =
      List.of(
          NounClauseRepairs::reducedRelative,
          MainClauseRepairs::closingReportAfterObject,
          MainClauseRepairs::bareClosingReport,
          MainClauseRepairs::closingReport,
          HeadlineRepairs::commaSubject,
          HeadlineRepairs::commaApposition,
          HeadlineRepairs::commaBeforeClause,
          NounClauseRepairs::gerundAsNoun,
          ObjectRepairs::smallClause,
          MainClauseRepairs::finiteConjunct,
          MainClauseRepairs::saidClause,
          ObjectRepairs::gerundAfterPreposition,
          ObjectRepairs::addressedInfinitive,
          NounClauseRepairs::relativeClause,
          MainClauseRepairs::interruptedMainClause,
          MainClauseRepairs::participleOfSubject,
          MainClauseRepairs::participleAsClause,
          MainClauseRepairs::headlessClause,
          ObjectRepairs::promisedObject,
          ObjectRepairs::objectAfterPhrase,
          ObjectRepairs::adverbOfVerb,
          NounClauseRepairs::interruptedThatClause);

  /** The sentence with its tree mended, or the same sentence. */
  public static ParsedSentence repaired(ParsedSentence sentence) {
    ParsedSentence mended = sentence;
    for (Repair repair : REPAIRS) {
      for (int token = 0; token < mended.graph().size(); token++) {
        mended = repair.at(mended, token).map(mended::withGraph).orElse(mended);
      }
    }
    return mended;
  }
}
