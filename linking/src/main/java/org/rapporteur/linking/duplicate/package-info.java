/** Stories that are the same text, a copy, an update or a correction of an earlier one. */
package org.rapporteur.linking.duplicate;
