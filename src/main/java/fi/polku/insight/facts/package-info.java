/**
 * Writes the facts of what was done, in the transaction that does it, and makes them anew
 * from the engine's history and the events of the work.
 */
package fi.polku.insight.facts;
