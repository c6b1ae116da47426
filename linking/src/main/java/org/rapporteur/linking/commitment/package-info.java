/** Promises, plans, demands and threats, and what became of them. */
package org.rapporteur.linking.commitment;
