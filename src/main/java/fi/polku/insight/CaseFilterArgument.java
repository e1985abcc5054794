package fi.polku.insight;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import fi.polku.web.Refusal;

import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Reads the filter from the address and says precisely what is wrong with it. */
@Component
class CaseFilterArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

	private static final int LONGEST = 300;

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this);
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == CaseFilter.class;
	}

	@Override
	public CaseFilter resolveArgument(MethodParameter parameter, ModelAndViewContainer model, NativeWebRequest request,
			WebDataBinderFactory binders) {
		var filter = new CaseFilter(day("from", request), day("to", request),
				choice("period", CaseFilter.PERIODS, request), text("programme", request), text("model", request),
				version(request), text("segment", request), text("area", request), text("team", request),
				text("step", request), choice("outcome", CaseFilter.OUTCOMES, request),
				choice("state", CaseFilter.STATES, request), choice("time", CaseFilter.CLOCKS, request), log(request),
				all("end", request));
		if (filter.from() != null && filter.to() != null && filter.to().isBefore(filter.from())) {
			throw Refusal.badRequest("insight.filter.order", filter.from().toString(), filter.to().toString());
		}
		if (filter.version() != null && filter.model() == null) {
			throw Refusal.badRequest("insight.filter.versionOfWhat");
		}
		return filter;
	}

	private static LocalDate day(String name, NativeWebRequest request) {
		var text = text(name, request);
		return (text != null) ? FilterDay.read(name, text) : null;
	}

	private static String choice(String name, List<String> choices, NativeWebRequest request) {
		var text = text(name, request);
		if (text != null && !choices.contains(text)) {
			throw Refusal.badRequest("insight.filter.choice", name, text, String.join(", ", choices));
		}
		return text;
	}

	private static Integer version(NativeWebRequest request) {
		var text = text("version", request);
		if (text != null && !text.matches("[1-9]\\d{0,8}")) {
			throw Refusal.badRequest("insight.filter.badVersion", text);
		}
		return (text != null) ? Integer.valueOf(text) : null;
	}

	private static UUID log(NativeWebRequest request) {
		var text = text("log", request);
		try {
			return (text != null) ? UUID.fromString(text) : null;
		}
		catch (IllegalArgumentException ex) {
			throw Refusal.badRequest("insight.filter.badLog", text);
		}
	}

	private static String text(String name, NativeWebRequest request) {
		var all = all(name, request);
		if (all.size() > 1) {
			throw Refusal.badRequest("insight.filter.once", name);
		}
		return all.isEmpty() ? null : all.get(0);
	}

	/** What the address says by the name; a field of a form left empty says nothing. */
	private static List<String> all(String name, NativeWebRequest request) {
		var values = request.getParameterValues(name);
		var said = (values == null) ? List.<String>of()
				: Arrays.stream(values).map(String::strip).filter((value) -> !value.isEmpty()).toList();
		if (said.stream().anyMatch((value) -> value.length() > LONGEST)) {
			throw Refusal.badRequest("insight.filter.tooLong", name, LONGEST);
		}
		return said;
	}

}
