/** Layouts in which the events of a store leave it, with a description of the data beside them. */
package org.rapporteur.store.export;
