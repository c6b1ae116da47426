/**
 * Stories in, event records out: reads text and JSON Lines into articles, writes coded stories as
 * JSON Lines, CSV, brat standoff and text for a terminal. Nothing here returns null.
 */
package org.rapporteur.records;
