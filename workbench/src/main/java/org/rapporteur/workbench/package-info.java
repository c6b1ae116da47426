/** The workbench in the browser: pages and an HTTP interface over a store. */
package org.rapporteur.workbench;
