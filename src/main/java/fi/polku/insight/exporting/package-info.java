/**
 * Gives the facts, or a log that was taken in, out again as an event log: XES, CSV or
 * OCEL, one row at a time, whatever its size.
 */
package fi.polku.insight.exporting;
