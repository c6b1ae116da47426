/**
 * The knowledge that the coder works with (ontology, lexicon, actors, places) as data files, the
 * readers that build the coder's types from them, and the linters that check them.
 */
package org.rapporteur.knowledge;
