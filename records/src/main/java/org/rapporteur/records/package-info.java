/**
 * Event records out: writes coded stories as JSON Lines, CSV, brat standoff and text for a
 * terminal. Nothing here returns null.
 */
package org.rapporteur.records;
