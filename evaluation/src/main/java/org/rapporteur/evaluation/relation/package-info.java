/**
 * Scores of the class of the event between two marked sides of a sentence, and a report of what was
 * missed and why.
 */
package org.rapporteur.evaluation.relation;
