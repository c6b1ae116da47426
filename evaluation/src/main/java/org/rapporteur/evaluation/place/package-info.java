/** Places that stories name, scored against those that people marked. */
package org.rapporteur.evaluation.place;
