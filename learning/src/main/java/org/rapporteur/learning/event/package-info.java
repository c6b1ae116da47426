/** The second reader of events: what a word tells where the lexicon leaves it open. */
package org.rapporteur.learning.event;
