/**
 * Thresholds on figures: checked every morning, told by e-mail when crossed and when
 * back.
 */
package fi.polku.insight.target;
