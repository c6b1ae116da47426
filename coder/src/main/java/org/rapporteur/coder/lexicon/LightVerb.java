package org.rapporteur.coder.lexicon;

import java.util.List;

/**
 * A verb that only carries an event noun.
 *
 * @param nounRoles where the noun stands: {@code patient}, {@code agent} or a preposition
 * @param agentIsPatient whether the verb's agent is the noun's patient (came under attack)
 * @param recipientRole the verb's role that is what the noun's act is done to, or empty
 */
public record LightVerb(
    Trigger trigger, List<String> nounRoles, boolean agentIsPatient, String recipientRole) {
  public LightVerb {
    nounRoles = List.copyOf(nounRoles);
  }
}
