package org.rapporteur.coder.attribution;

import java.util.Optional;
import org.rapporteur.coder.actor.Mention;

/**
 * The words that name a source.
 *
 * @param head the word that the others hang on
 * @param mention whom they stand for, where it is one of the story's cast
 */
record Source(int first, int last, int head, Optional<Mention> mention) {}
