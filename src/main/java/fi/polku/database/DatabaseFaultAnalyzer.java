package fi.polku.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a {@link DatabaseFault} at start as its sentences, without a stack trace. */
class DatabaseFaultAnalyzer extends AbstractFailureAnalyzer<DatabaseFault> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, DatabaseFault cause) {
		return new FailureAnalysis(cause.getMessage(), null, cause);
	}

}
