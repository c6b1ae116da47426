/** Coding of texts that a visitor gives. */
package org.rapporteur.workbench.desk;
