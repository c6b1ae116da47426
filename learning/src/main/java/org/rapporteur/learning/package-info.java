/**
 * The second reader: a linear model that is trained on labelled examples and decides where the
 * lexicon has no answer, or weighs its answer against the words.
 */
package org.rapporteur.learning;
