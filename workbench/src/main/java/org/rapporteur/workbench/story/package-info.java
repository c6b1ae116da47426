/** A story for reading, with the words of its records marked. */
package org.rapporteur.workbench.story;
