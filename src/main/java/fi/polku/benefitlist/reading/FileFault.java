package fi.polku.benefitlist.reading;

/**
 * What is wrong with a file as a whole.
 *
 * @param detail the heading or the column in question, or an empty text
 */
public record FileFault(FaultCode code, int line, String detail) {

	static FileFault of(FaultCode code) {
		return new FileFault(code, 0, "");
	}

}
