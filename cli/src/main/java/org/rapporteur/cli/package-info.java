/**
 * The command line. Results go to standard output in UTF-8, everything else to standard error; exit
 * codes are those of {@link org.rapporteur.cli.Exit}.
 */
package org.rapporteur.cli;
