/** What happens across stories. Pure: no files but its own tables, no database, no library. */
package org.rapporteur.linking;
