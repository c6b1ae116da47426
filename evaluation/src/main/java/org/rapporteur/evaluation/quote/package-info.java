/** Scores of reported speech: who says, with what cue, what. */
package org.rapporteur.evaluation.quote;
