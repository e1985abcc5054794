package fi.polku.web;

import java.io.CharConversionException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.beans.TypeMismatchException;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/**
 * What went wrong with a request.
 *
 * @param incident the name under which the log knows it; null when it is the caller's
 */
record Fault(HttpStatusCode status, Throwable cause, String incident) {

	/** The statuses that have their own words; the others use 400 or 500. */
	private static final List<Integer> WORDED = List.of(400, 401, 403, 404, 405, 406, 409, 413, 415, 422, 423, 429,
			500);

	static Fault of(HttpStatusCode status, Throwable cause) {
		return new Fault(status, cause, status.is5xxServerError() ? newIncident() : null);
	}

	static Fault of(Throwable cause) {
		return of(statusOf(cause), cause);
	}

	/** The key of its words: {@code web.error.<worded>.…}. */
	int worded() {
		int code = this.status.value();
		return WORDED.contains(code) ? code : (this.status.is5xxServerError() ? 500 : 400);
	}

	private static HttpStatusCode statusOf(Throwable cause) {
		if (cause instanceof Refusal refusal) {
			return refusal.status();
		}
		if (isTooLarge(cause)) {
			return HttpStatus.PAYLOAD_TOO_LARGE;
		}
		if (cause instanceof ErrorResponse response) {
			return response.getStatusCode();
		}
		if (Unstorable.is(cause)) {
			return HttpStatus.BAD_REQUEST;
		}
		if (Overtaken.is(cause)) {
			return HttpStatus.CONFLICT;
		}
		if (cause instanceof HttpMessageNotReadableException || cause instanceof TypeMismatchException
				|| cause instanceof MultipartException || cause instanceof CharConversionException) {
			return HttpStatus.BAD_REQUEST;
		}
		var declared = AnnotatedElementUtils.findMergedAnnotation(cause.getClass(), ResponseStatus.class);
		return (declared != null) ? declared.code() : HttpStatus.INTERNAL_SERVER_ERROR;
	}

	/** JSON hides it inside its own fault. */
	private static boolean isTooLarge(Throwable cause) {
		return Stream.iterate(cause, (one) -> one != null, Throwable::getCause)
			.limit(10)
			.anyMatch(MaxUploadSizeExceededException.class::isInstance);
	}

	private static String newIncident() {
		return UUID.randomUUID().toString().substring(0, 8);
	}

}
