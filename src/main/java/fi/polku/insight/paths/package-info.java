/**
 * The ways that cases go: which step follows which, after how long and by whose hand,
 * what is done again, and the same on the drawing of a model.
 */
package fi.polku.insight.paths;
