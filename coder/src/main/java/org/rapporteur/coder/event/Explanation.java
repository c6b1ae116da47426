package org.rapporteur.coder.event;

import java.util.List;

/**
 * Why a record exists.
 *
 * @param rule the lexicon entry that fired, as {@code file:line id}
 * @param operators entries that embed it, outermost first
 * @param pattern the entry's triggers and constraints in the notation of the lexicon
 * @param path how each side was bound, as {@code role: relations}
 */
public record Explanation(String rule, List<String> operators, String pattern, List<String> path) {
  public Explanation {
    operators = List.copyOf(operators);
    path = List.copyOf(path);
  }
}
