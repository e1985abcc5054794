package fi.polku.benefitlist.reading;

/** A file that can be read, or the reason why it cannot. */
sealed interface Opened {

	record Readable(Source source) implements Opened {
	}

	record Refused(FileFault fault) implements Opened {
	}

}
