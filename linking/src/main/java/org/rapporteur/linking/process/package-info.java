/** Negotiation processes: their names, parties, hosts, mediators and rounds. */
package org.rapporteur.linking.process;
