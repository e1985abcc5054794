/**
 * Cases and what was done in them as columns in memory, own ones and those of imported
 * logs alike: what figures are counted over. Times are microseconds since 1970 in UTC.
 */
package fi.polku.insight.columns;
