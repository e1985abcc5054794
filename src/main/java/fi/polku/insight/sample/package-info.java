/**
 * Samples of cases for auditing: drawn so that anyone can draw them again, each case
 * opened with a purpose, what was found of it kept.
 */
package fi.polku.insight.sample;
