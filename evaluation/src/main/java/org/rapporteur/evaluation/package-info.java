/**
 * Scores of coded stories against hand-annotated ones. Records are read in their interchange form,
 * so that records of any origin can be scored.
 */
package org.rapporteur.evaluation;
