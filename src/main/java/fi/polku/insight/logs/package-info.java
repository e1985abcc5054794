/** The page of event logs: those of others that are taken in, and the giving out. */
package fi.polku.insight.logs;
