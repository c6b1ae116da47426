/** Reads a dump of GeoNames that a user has downloaded and makes a table of places of it. */
package org.rapporteur.knowledge.geonames;
