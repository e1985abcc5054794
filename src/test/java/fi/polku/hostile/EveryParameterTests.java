package fi.polku.hostile;

import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fi.polku.TestBrowser;
import fi.polku.security.AccessRules;
import fi.polku.security.Role;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every parameter that an address of the running application reads, as its handlers say,
 * with odd values of four kinds, by somebody who may ask there. Which they are changes
 * from one parameter to the next, so that each odd value meets many of them.
 */
class EveryParameterTests extends HostileTest {

	private static final int KINDS = 4;

	@Autowired
	private TestBrowser site;

	@Test
	void oddParameters_areReadOrRefused(@Autowired List<AccessRules> modules,
			@Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping)
			throws Exception {
		var rules = new Rules(modules);
		var wrong = new ArrayList<String>();
		var seen = new HashSet<String>();
		var turn = 0;
		var sent = new HashMap<String, Integer>();
		for (var handler : inOrder(mapping)) {
			var names = names(handler.getValue());
			for (var endpoint : Endpoints.of(handler.getKey(), handler.getValue())
				.filter(EveryParameterTests::ends)
				.toList()) {
				var role = rules.of(endpoint.address()).roles().stream().findFirst().orElse(Role.OWNER);
				var name = "hostile-" + role.name().toLowerCase().replace('_', '-');
				this.tryout.person(name, role);
				for (var parameter : names) {
					var known = !seen.add(parameter.by() + parameter.name());
					for (var value : known ? List.of(Odd.ALL) : some(turn++)) {
						check(name, endpoint.address(), parameter.name(), value, wrong);
						sent.merge(value, 1, Integer::sum);
					}
				}
			}
		}
		System.out.println("odd parameters sent: " + sent.values().stream().mapToInt(Integer::intValue).sum());
		assertThat(wrong).isEmpty();
		assertThat(turn).isGreaterThan(150);
		assertThat(sent.keySet()).containsAll(Odd.VALUES);
		assertThat(sent.values()).allMatch((times) -> times > 10);
	}

	/** The same in every run. */
	private static List<Map.Entry<RequestMappingInfo, HandlerMethod>> inOrder(RequestMappingHandlerMapping mapping) {
		return mapping.getHandlerMethods()
			.entrySet()
			.stream()
			.sorted(Comparator.comparing((one) -> one.getKey().toString()))
			.toList();
	}

	/** One each of four kinds; the next parameter gets other ones. */
	private static List<String> some(int turn) {
		return IntStream.range(turn, turn + KINDS)
			.mapToObj((kind) -> Odd.KINDS.get(kind % Odd.KINDS.size()))
			.map((kind) -> kind.get(turn % kind.size()))
			.toList();
	}

	private static boolean ends(Endpoints.Endpoint endpoint) {
		return endpoint.isRead() && !"/tasks/live".equals(endpoint.pattern());
	}

	private void check(String user, String address, String parameter, String value, List<String> wrong)
			throws Exception {
		try {
			var answer = this.site.as(user, MockMvcRequestBuilders.get(address).param(parameter, value))
				.andReturn()
				.getResponse();
			var isPage = String.valueOf(answer.getContentType()).contains("html");
			var fault = Odd.wrongWith(answer.getStatus(),
					isPage ? answer.getContentAsString() : answer.getContentAsString().replace("<", "&lt;"));
			if (!fault.isEmpty() || String.valueOf(answer.getRedirectedUrl()).matches("(//|https?:|javascript:).*")) {
				wrong.add(shown(address, parameter, value) + fault);
			}
		}
		catch (jakarta.servlet.ServletException ex) {
			wrong.add(shown(address, parameter, value) + ex.getCause());
		}
	}

	private static String shown(String address, String parameter, String value) {
		return address + "?" + parameter + "=" + value.substring(0, Math.min(40, value.length())) + " ";
	}

	/**
	 * What the handler reads from the address: by itself, or as the parts of a record.
	 */
	private static Set<Read> names(HandlerMethod handler) {
		var names = new LinkedHashSet<Read>();
		for (var parameter : handler.getMethod().getParameters()) {
			var type = parameter.getType();
			if (type.isRecord() && !parameter.isAnnotationPresent(RequestBody.class)) {
				Arrays.stream(type.getRecordComponents())
					.forEach((part) -> names.add(new Read(type.getName(), part.getName())));
			}
			else {
				named(parameter).forEach((name) -> names.add(new Read(handler.toString(), name)));
			}
		}
		return names;
	}

	/** A record is read by one reader wherever it stands: it is tried whole once. */
	private record Read(String by, String name) {
	}

	private static Stream<String> named(Parameter parameter) {
		var said = AnnotatedElementUtils.findMergedAnnotation(parameter, RequestParam.class);
		if (said == null) {
			return Stream.empty();
		}
		return Stream.of(said.name().isEmpty() ? parameter.getName() : said.name());
	}

}
