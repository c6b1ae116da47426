package org.rapporteur.coder.attribution;

import java.util.Optional;
import org.rapporteur.coder.actor.Mention;
import org.rapporteur.coder.article.Span;

/**
 * One step of a reporting chain: who says it, and with what word.
 *
 * @param text the source's words; for a pronoun those of whom it stands for
 * @param span where the source stands in the story
 * @param mention the source among the story's cast, where it is one
 */
public record Report(String text, Span span, String cue, Optional<Mention> mention) {}
