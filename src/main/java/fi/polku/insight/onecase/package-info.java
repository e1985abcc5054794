/** One case from its beginning to its end: every step, whose turn it was, and why. */
package fi.polku.insight.onecase;
