package fi.polku.insight.columns;

/** What a step is: the work of somebody, of Polku itself, or a wait. */
public enum Kind {

	HUMAN, AUTOMATIC, WAIT

}
