/** The one-a-day filter of the field. */
package org.rapporteur.linking.day;
