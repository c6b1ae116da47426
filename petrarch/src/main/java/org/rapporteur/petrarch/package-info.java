/**
 * Dictionaries in the formats of PETRARCH: their readers, and what the coder makes of them. See
 * docs/petrarch.md for the formats and for what is lost.
 */
package org.rapporteur.petrarch;
