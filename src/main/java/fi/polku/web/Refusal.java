package fi.polku.web;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/**
 * A request that cannot be done, told in words: a page shows the sentence, REST answers a
 * problem (RFC 9457). The sentence is a text key of the refusing module.
 */
public class Refusal extends RuntimeException {

	private final HttpStatusCode status;

	private final transient Object[] args;

	private final transient List<FieldFault> faults;

	private final HttpHeaders headers = new HttpHeaders();

	private Refusal(HttpStatus status, List<FieldFault> faults, String textKey, Object... args) {
		super(textKey);
		this.status = status;
		this.faults = faults;
		this.args = args;
	}

	/**
	 * What is wrong with one field of the request, in the reader's language.
	 *
	 * @param code the same for a program; left out where there is none
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	public record FieldFault(String field, String code, String message) {

		public FieldFault(String field, String message) {
			this(field, null, message);
		}

	}

	public static Refusal badRequest(String textKey, Object... args) {
		return new Refusal(HttpStatus.BAD_REQUEST, List.of(), textKey, args);
	}

	public static Refusal notFound(String textKey, Object... args) {
		return new Refusal(HttpStatus.NOT_FOUND, List.of(), textKey, args);
	}

	public static Refusal forbidden(String textKey, Object... args) {
		return new Refusal(HttpStatus.FORBIDDEN, List.of(), textKey, args);
	}

	public static Refusal conflict(String textKey, Object... args) {
		return new Refusal(HttpStatus.CONFLICT, List.of(), textKey, args);
	}

	public static Refusal unprocessable(List<FieldFault> faults, String textKey, Object... args) {
		return new Refusal(HttpStatus.UNPROCESSABLE_ENTITY, List.copyOf(faults), textKey, args);
	}

	/** What it is about stands still by somebody's decision. */
	public static Refusal locked(String textKey, Object... args) {
		return new Refusal(HttpStatus.LOCKED, List.of(), textKey, args);
	}

	/** Too much at once: the caller may come back after so many seconds. */
	public static Refusal later(int seconds, String textKey, Object... args) {
		var refusal = new Refusal(HttpStatus.TOO_MANY_REQUESTS, List.of(), textKey, args);
		refusal.headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
		return refusal;
	}

	public HttpStatusCode status() {
		return this.status;
	}

	public HttpHeaders headers() {
		return this.headers;
	}

	public String textKey() {
		return getMessage();
	}

	public Object[] args() {
		return this.args.clone();
	}

	public List<FieldFault> faults() {
		return this.faults;
	}

}
