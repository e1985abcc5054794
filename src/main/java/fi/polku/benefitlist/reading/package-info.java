/**
 * Reading of benefit lists: from the bytes of a file to rows and faults, one row at a
 * time. Knows no database and no engine.
 */
package fi.polku.benefitlist.reading;
