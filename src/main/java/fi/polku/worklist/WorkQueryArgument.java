package fi.polku.worklist;

import java.util.List;

import org.springframework.beans.TypeMismatchException;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Reads a list's parameters from the address. The general binding of a record looks at
 * all its annotations at each request, a tenth of the work of the whole page.
 */
@Component
class WorkQueryArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this);
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == WorkQuery.class && !parameter.hasParameterAnnotation(RequestBody.class);
	}

	@Override
	public WorkQuery resolveArgument(MethodParameter parameter, ModelAndViewContainer model, NativeWebRequest request,
			WebDataBinderFactory binders) throws Exception {
		return new WorkQuery(text("assignee", request), text("group", request), text("step", request),
				text("programme", request), text("segment", request), text("area", request), text("team", request),
				text("due", request), text("dueFrom", request), text("dueTo", request), text("waits", request),
				text("questions", request), text("aside", request),
				read("unread", Boolean.class, parameter, request, binders), text("text", request),
				text("sort", request), read("limit", Integer.class, parameter, request, binders),
				text("after", request));
	}

	private static String text(String name, NativeWebRequest request) {
		var values = request.getParameterValues(name);
		return (values != null) ? String.join(",", values) : null;
	}

	private static <T> T read(String name, Class<T> type, MethodParameter parameter, NativeWebRequest request,
			WebDataBinderFactory binders) throws Exception {
		var text = text(name, request);
		if (text == null) {
			return null;
		}
		try {
			return binders.createBinder(request, null, name).convertIfNecessary(text, type);
		}
		catch (TypeMismatchException ex) {
			throw new MethodArgumentTypeMismatchException(text, type, name, parameter, ex);
		}
	}

}
