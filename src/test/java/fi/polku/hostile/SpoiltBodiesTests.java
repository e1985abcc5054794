package fi.polku.hostile;

import java.io.CharConversionException;
import java.io.IOException;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.polku.TestBrowser;
import fi.polku.hostile.Endpoints.Endpoint;
import fi.polku.hostile.mutation.InTime;
import fi.polku.hostile.mutation.Spoilt;
import fi.polku.security.AccessRules;
import fi.polku.security.Role;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Ten thousand spoilt bodies of every type that an address of the running application
 * reads: each is read or refused; and some of them sent to each of those addresses.
 */
class SpoiltBodiesTests extends HostileTest {

	private static final long SEED = 20261123;

	private static final int TRIES = 10_000;

	private static final int SENT = 8;

	@Autowired
	private ObjectMapper json;

	@Autowired
	private TestBrowser site;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mapping;

	@Test
	void tenThousand_areReadOrRefused() throws Exception {
		var types = new LinkedHashSet<Type>();
		this.mapping.getHandlerMethods().values().forEach((handler) -> bodies(handler).forEach(types::add));
		assertThat(types).hasSizeGreaterThan(15);
		int read = 0;
		int tried = 0;
		for (var type : types) {
			var target = this.json.constructType(type);
			for (var spoilt : Spoilt.some(TRIES / types.size() + 1, SEED + type.getTypeName().hashCode(),
					sample(type))) {
				tried++;
				try {
					InTime.run(() -> this.json.readValue(spoilt.bytes(), target));
					read++;
				}
				catch (JsonProcessingException | CharConversionException ex) {
					assertThat(ex.getMessage()).isNotBlank();
				}
			}
		}
		assertThat(tried).isGreaterThanOrEqualTo(TRIES);
		assertThat(read).as("some of them are still bodies").isBetween(tried / 100, tried / 2);
	}

	@Test
	void toEveryAddress_theyAreNoFaultOfOurs(@Autowired List<AccessRules> modules) throws Exception {
		var rules = new Rules(modules);
		var wrong = new ArrayList<String>();
		int sent = 0;
		for (var handler : this.mapping.getHandlerMethods().entrySet()) {
			var type = bodies(handler.getValue()).findFirst();
			if (type.isEmpty()) {
				continue;
			}
			for (var endpoint : Endpoints.of(handler.getKey(), handler.getValue()).toList()) {
				var role = rules.of(endpoint.address()).roles().stream().findFirst().orElse(Role.OWNER);
				var name = "hostile-" + role.name().toLowerCase().replace('_', '-');
				this.tryout.person(name, role);
				// the same for an address whatever the order of handlers is
				for (var spoilt : Spoilt.some(SENT, SEED + endpoint.toString().hashCode(), sample(type.get()))) {
					sent++;
					var fault = fault(name, endpoint, spoilt);
					if (!fault.isEmpty()) {
						wrong.add(endpoint + " " + spoilt.text() + " " + fault);
					}
				}
			}
		}
		assertThat(wrong).isEmpty();
		assertThat(sent).isGreaterThan(200);
	}

	/** What it did is taken back. */
	private String fault(String user, Endpoint endpoint, Spoilt spoilt) {
		return this.transaction.execute((status) -> {
			status.setRollbackOnly();
			try {
				var answer = this.site
					.as(user,
							MockMvcRequestBuilders.request(HttpMethod.valueOf(endpoint.method()), endpoint.address())
								.contentType("application/json")
								.content(spoilt.bytes()))
					.andReturn()
					.getResponse();
				return Odd.wrongWith(answer.getStatus(), answer.getContentAsString().replace("<", "&lt;"));
			}
			catch (jakarta.servlet.ServletException ex) {
				return String.valueOf(ex.getCause());
			}
			catch (Exception ex) {
				throw new IllegalStateException(endpoint.toString(), ex);
			}
		});
	}

	private byte[] sample(Type type) throws IOException {
		return this.json.writeValueAsBytes(JsonSample.of(type));
	}

	private static Stream<Type> bodies(HandlerMethod handler) {
		var texts = Set.<Type>of(String.class, byte[].class);
		return Arrays.stream(handler.getMethod().getParameters())
			.filter((parameter) -> parameter.isAnnotationPresent(RequestBody.class))
			.map(Parameter::getParameterizedType)
			.filter((type) -> !texts.contains(type));
	}

}
