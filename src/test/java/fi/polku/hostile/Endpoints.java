package fi.polku.hostile;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What the running application answers to. */
final class Endpoints {

	private static final String NOBODY = "00000000-0000-4000-8000-000000000000";

	private Endpoints() {
	}

	static List<Endpoint> of(RequestMappingHandlerMapping mapping) {
		return mapping.getHandlerMethods()
			.entrySet()
			.stream()
			.filter((entry) -> isOurs(entry.getValue()))
			.flatMap((entry) -> endpoints(entry.getKey()))
			.distinct()
			.sorted(Comparator.comparing(Endpoint::pattern).thenComparing(Endpoint::method))
			.toList();
	}

	/** Those of one handler; none where it is of a test. */
	static Stream<Endpoint> of(RequestMappingInfo info, HandlerMethod method) {
		return isOurs(method) ? endpoints(info) : Stream.empty();
	}

	private static boolean isOurs(HandlerMethod method) {
		var type = method.getBeanType();
		return type.getName().startsWith("fi.polku") && !type.getSimpleName().startsWith("Gallery");
	}

	private static Stream<Endpoint> endpoints(RequestMappingInfo info) {
		var methods = info.getMethodsCondition().getMethods();
		return info.getPatternValues()
			.stream()
			.filter((pattern) -> !"/error".equals(pattern))
			.flatMap((pattern) -> (methods.isEmpty() ? Stream.of(RequestMethod.GET) : methods.stream())
				.map((method) -> new Endpoint(method.name(), pattern)));
	}

	/** One address with one method. */
	record Endpoint(String method, String pattern) {

		boolean isRead() {
			return "GET".equals(this.method);
		}

		boolean isForPrograms() {
			return this.pattern.startsWith("/api/");
		}

		/** An address that fits the pattern and leads to nobody. */
		String address() {
			var id = this.pattern.matches("(/api)?/(clients|benefit-lists|erasure)/.*") ? NOBODY : "none";
			return this.pattern.replaceAll("/messages/\\{id}", "/messages/" + NOBODY)
				.replace("/admin/handover/{id}", "/admin/handover/" + NOBODY)
				.replaceAll("\\{(number|caseNumber)}", "1999-000001")
				.replace("/cases/1999-000001/documents/{id}", "/cases/1999-000001/documents/" + NOBODY)
				.replace("{record}", NOBODY)
				.replace("{note}", NOBODY)
				.replace("{id}", id)
				.replaceAll("\\{\\w+}", "none");
		}

	}

}
