/** Scores which records were found to tell of the same event. */
package org.rapporteur.evaluation.link;
