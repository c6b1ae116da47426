/** Benchmarks of the parts that need no parser; run with {@code java -jar}. */
package org.rapporteur.benchmarks;
