package fi.polku.process;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NotValidException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells a worker that what it sent cannot be taken, as a problem detail and without the
 * engine's words, which may hold what was sent and name its inside.
 */
class EngineRestFaults implements ExceptionMapper<Throwable> {

	private static final Logger log = LoggerFactory.getLogger(EngineRestFaults.class);

	/** Where the engine asks whether something is null, whatever it is. */
	private static final String CHECKS = "org.camunda.bpm.engine.impl.util.EnsureUtil";

	@Override
	public Response toResponse(Throwable fault) {
		var status = chain(fault).flatMap((one) -> status(one).stream()).findFirst().orElse(500);
		var problem = new LinkedHashMap<String, Object>();
		problem.put("title", title(status));
		problem.put("status", status);
		problem.put("detail", detail(status));
		// where the workers' clients look for it
		problem.put("message", detail(status));
		var ofTheEngine = ofTheEngine(fault);
		if (status >= 500 || ofTheEngine.isPresent()) {
			var incident = UUID.randomUUID().toString().substring(0, 8);
			problem.put("incident", incident);
			tell(incident, status, fault, ofTheEngine);
		}
		return Response.status(status).type("application/problem+json").entity(problem).build();
	}

	/**
	 * What the engine refused may be the worker's value or a fault of the model, which
	 * stops the case: told by its place alone, as its words may hold what was sent.
	 */
	private static void tell(String incident, int status, Throwable fault, Optional<Throwable> ofTheEngine) {
		if (status >= 500) {
			log.error("incident {}: the engine's interface", incident, fault);
			return;
		}
		ofTheEngine.ifPresent((one) -> log.warn("incident {}: the engine's interface answered {} to {} of {}", incident,
				status, one.getClass().getName(), place(one)));
	}

	/** The fault as the engine threw it; none where two were at the same thing. */
	private static Optional<Throwable> ofTheEngine(Throwable fault) {
		if (chain(fault).anyMatch(OptimisticLockingException.class::isInstance)) {
			return Optional.empty();
		}
		return chain(fault).filter(ProcessEngineException.class::isInstance).reduce((outer, inner) -> inner);
	}

	private static String place(Throwable fault) {
		return Arrays.stream(fault.getStackTrace())
			.filter((frame) -> frame.getClassName().startsWith("org.camunda.bpm."))
			.filter((frame) -> !frame.getClassName().startsWith(CHECKS))
			.findFirst()
			.map((frame) -> frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber())
			.orElse("no place of the engine");
	}

	private static Stream<Throwable> chain(Throwable fault) {
		return Stream.iterate(fault, (one) -> one != null, Throwable::getCause).limit(10);
	}

	/** Empty where it is not the caller's, or where only its cause says. */
	private static Optional<Integer> status(Throwable fault) {
		var status = 0;
		if (fault instanceof WebApplicationException web) {
			status = web.getResponse().getStatus();
		}
		else if (fault instanceof RestException rest && rest.getStatus() != null) {
			status = rest.getStatus().getStatusCode();
		}
		else if (fault instanceof NotFoundException) {
			status = 404;
		}
		else if (fault instanceof AuthorizationException) {
			status = 403;
		}
		else if (fault instanceof OptimisticLockingException) {
			status = 409;
		}
		else if (isOddValue(fault)) {
			status = 400;
		}
		return Optional.of(status).filter((one) -> one >= 400 && one < 500);
	}

	/** A fault of the engine that has no cause and no name is its word about a value. */
	private static boolean isOddValue(Throwable fault) {
		return fault instanceof BadUserRequestException || fault instanceof NullValueException
				|| fault instanceof NotValidException || fault instanceof JsonProcessingException
				|| fault instanceof SQLException sql && sql.getSQLState() != null && sql.getSQLState().startsWith("22")
				|| fault.getClass() == ProcessEngineException.class && fault.getCause() == null
				|| fault instanceof NullPointerException && isOfTheInterface(fault);
	}

	/** What it needs was not in the body. */
	private static boolean isOfTheInterface(Throwable fault) {
		return fault.getStackTrace().length > 0
				&& fault.getStackTrace()[0].getClassName().startsWith("org.camunda.bpm.engine.rest.");
	}

	private static String title(int status) {
		var known = Response.Status.fromStatusCode(status);
		return (known != null) ? known.getReasonPhrase() : "Fault";
	}

	private static String detail(int status) {
		return switch (status) {
			case 403 -> "This is not allowed.";
			case 404 -> "There is no such address or external task.";
			case 405 -> "The address does not take this method.";
			case 409 -> "Something changed meanwhile. Fetch again.";
			case 415 -> "The body must be JSON.";
			default -> (status < 500) ? "A value is missing or cannot be taken."
					: "Polku could not answer. The log knows the incident.";
		};
	}

}
