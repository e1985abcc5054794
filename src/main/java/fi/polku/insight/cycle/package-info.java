/**
 * How long cases and their steps take, who held the ball meanwhile, and why things
 * waited. Over columns alone: own cases and logs of others alike.
 */
package fi.polku.insight.cycle;
