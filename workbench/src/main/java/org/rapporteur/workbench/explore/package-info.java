/** Views on the events of a store: what is shown, and how it is counted. */
package org.rapporteur.workbench.explore;
