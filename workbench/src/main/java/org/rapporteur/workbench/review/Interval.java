package org.rapporteur.workbench.review;

/**
 * A figure between 0 and 1 (kappa and alpha may be below 0) with its 95 % interval.
 *
 * @param low lower end of the interval
 * @param high upper end of the interval
 */
public record Interval(double value, double low, double high) {}
