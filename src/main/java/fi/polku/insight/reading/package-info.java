/**
 * Reading of event logs that others have made: from the bytes of a file to events and to
 * what had to be left out, one at a time. Knows no database.
 */
package fi.polku.insight.reading;
