/**
 * Where a person departed from what a decision table proposed: target group, segment and
 * route.
 */
package fi.polku.insight.overrides;
