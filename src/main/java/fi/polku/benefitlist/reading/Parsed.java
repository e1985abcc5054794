package fi.polku.benefitlist.reading;

/** A value read from a cell, or what is wrong with it. */
record Parsed<T>(T value, FaultCode fault) {

	static <T> Parsed<T> of(T value) {
		return new Parsed<>(value, null);
	}

	static <T> Parsed<T> fault(FaultCode code) {
		return new Parsed<>(null, code);
	}

}
