package fi.polku.insight.target;

/** What a figure is told in. */
enum TargetUnit {

	DAYS, SHARE, NUMBER

}
