package fi.polku.process;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineException;

import org.springframework.stereotype.Component;

/**
 * Decision tables that are not deployed, evaluated as the deployed ones are: by the same
 * rules, closed to code, and without leaving history.
 */
@Component
public class UndeployedTables {

	private final DmnEngine engine;

	UndeployedTables() {
		var configuration = EngineSettings.decisions();
		configuration.setScriptEngineResolver((language) -> {
			throw new DmnEngineException("scripts are not allowed: " + language);
		});
		configuration.setElProvider((expression) -> {
			throw new DmnEngineException("only FEEL is allowed: " + expression);
		});
		this.engine = configuration.buildEngine();
	}

	/**
	 * Reads a decision of a DMN file.
	 * @throws TableFault where the file or the decision cannot be read
	 */
	public Table read(byte[] file, String decision) {
		try {
			var read = this.engine.parseDecision(decision, new ByteArrayInputStream(file));
			return new Table(this.engine, read);
		}
		catch (RuntimeException ex) {
			throw new TableFault(ex);
		}
	}

	/** A decision that can be asked again and again. */
	public static final class Table {

		private final DmnEngine engine;

		private final DmnDecision decision;

		private Table(DmnEngine engine, DmnDecision decision) {
			this.engine = engine;
			this.decision = decision;
		}

		/**
		 * The rows that hit, by output name; none where no row hits.
		 * @throws TableFault where the table cannot answer: two rows of a UNIQUE table
		 * hit, a value is not of the type asked for
		 */
		public List<Map<String, Object>> rows(Map<String, Object> facts) {
			try {
				return this.engine.evaluateDecision(this.decision, facts).getResultList();
			}
			catch (RuntimeException ex) {
				throw new TableFault(ex);
			}
		}

	}

	/** Says why a table cannot be read or does not answer. */
	public static final class TableFault extends RuntimeException {

		TableFault(RuntimeException cause) {
			super(cause.getMessage(), cause);
		}

	}

}
