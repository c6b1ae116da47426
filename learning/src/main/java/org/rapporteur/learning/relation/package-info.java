/** The second reader of relations: the class of the event between two marked sides. */
package org.rapporteur.learning.relation;
