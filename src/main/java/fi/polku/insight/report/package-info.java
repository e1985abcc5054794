/**
 * Reports of figures, made regularly as accessible PDF and CSV for named people.
 */
package fi.polku.insight.report;
