/** Evaluates the model of CoreNLP's neural dependency parser, faster than the library. */
package org.rapporteur.corenlp.transition;
