/**
 * Deadlines of law and promises: which were kept, which were not and who held the ball
 * then, each with its arithmetic.
 */
package fi.polku.insight.deadlines;
