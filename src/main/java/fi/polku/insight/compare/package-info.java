/**
 * Two sides laid beside each other: versions of a model, periods, a log of others and own
 * cases; and what became of people, by the way they went.
 */
package fi.polku.insight.compare;
