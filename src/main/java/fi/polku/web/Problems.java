package fi.polku.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;

import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/**
 * Says a fault as a problem detail (RFC 9457) in the caller's language, without its
 * inside.
 */
@Component
class Problems {

	private final MessageSource texts;

	Problems(MessageSource texts) {
		this.texts = texts;
	}

	ResponseEntity<ProblemDetail> answer(Fault fault, String path) {
		var problem = ProblemDetail.forStatusAndDetail(fault.status(), sentence(fault));
		problem.setTitle(text("web.error." + fault.worded() + ".title"));
		problem.setInstance(URI.create(path));
		var faults = faults(fault.cause());
		if (!faults.isEmpty()) {
			problem.setProperty("errors", faults);
		}
		if (fault.incident() != null) {
			problem.setProperty("incident", fault.incident());
		}
		return ResponseEntity.status(fault.status())
			.headers(headers(fault.cause()))
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(problem);
	}

	/** What happened, in one sentence. */
	String sentence(Fault fault) {
		if (fault.cause() instanceof Refusal refusal) {
			return text(refusal.textKey(), refusal.args());
		}
		if (fault.cause() instanceof MethodArgumentTypeMismatchException mismatch) {
			return text("web.problem.value", mismatch.getName());
		}
		if (fault.cause() instanceof MissingServletRequestParameterException missing) {
			return text("web.problem.missing", missing.getParameterName());
		}
		if (fault.cause() instanceof MissingServletRequestPartException missing) {
			return text("web.problem.missing", missing.getRequestPartName());
		}
		if (fault.status().value() == 400 && fault.cause() != null
				&& fault.cause().getCause() instanceof JsonProcessingException json) {
			return unreadable(json);
		}
		return text("web.error." + fault.worded() + ".what");
	}

	private String unreadable(JsonProcessingException json) {
		if (json instanceof UnrecognizedPropertyException unknown) {
			return text("web.problem.unknown", field(unknown));
		}
		if (json instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
			return text("web.problem.value", field(mapping));
		}
		var place = json.getLocation();
		return (place != null) ? text("web.problem.json", place.getLineNr(), place.getColumnNr())
				: text("web.error.400.what");
	}

	private static String field(JsonMappingException mapping) {
		return String.join(".", mapping.getPath()
			.stream()
			.map((step) -> (step.getFieldName() != null) ? step.getFieldName() : String.valueOf(step.getIndex()))
			.toList());
	}

	private List<Refusal.FieldFault> faults(Throwable cause) {
		if (cause instanceof Refusal refusal) {
			return refusal.faults();
		}
		if (cause instanceof MethodArgumentNotValidException invalid) {
			return invalid.getFieldErrors()
				.stream()
				.map((error) -> new Refusal.FieldFault(error.getField(),
						error.isBindingFailure() ? text("web.problem.value", error.getField())
								: this.texts.getMessage(error, locale())))
				.toList();
		}
		if (cause instanceof TypeMismatchException mismatch && mismatch.getPropertyName() != null) {
			return List.of(new Refusal.FieldFault(mismatch.getPropertyName(),
					text("web.problem.value", mismatch.getPropertyName())));
		}
		return List.of();
	}

	private static HttpHeaders headers(Throwable cause) {
		if (cause instanceof Refusal refusal) {
			return refusal.headers();
		}
		return (cause instanceof ErrorResponse response) ? response.getHeaders() : HttpHeaders.EMPTY;
	}

	private String text(String key, Object... args) {
		return this.texts.getMessage(key, args, locale());
	}

	private static Locale locale() {
		return LocaleContextHolder.getLocale();
	}

}
