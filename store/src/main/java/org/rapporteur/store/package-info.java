/**
 * A coded corpus in one DuckDB file: stories, events, runs and failures, with the commands' work on
 * them. Types of the database stay in this package.
 */
package org.rapporteur.store;
