package fi.polku.hostile.mutation;

import java.nio.charset.StandardCharsets;
import java.util.Collections;

import org.apache.tomcat.util.buf.MessageBytes;
import org.apache.tomcat.util.http.Parameters;

import org.springframework.mock.web.MockHttpServletRequest;

/** What follows the question mark of an address, read as the server does. */
public final class Query {

	private Query() {
	}

	/** A request with the parameters that the server would find in it. */
	public static MockHttpServletRequest of(byte[] query) {
		var bytes = MessageBytes.newInstance();
		bytes.setBytes(query, 0, query.length);
		var parameters = new Parameters();
		parameters.setQuery(bytes);
		parameters.setQueryStringCharset(StandardCharsets.UTF_8);
		parameters.handleQueryParameters();
		var request = new MockHttpServletRequest("GET", "/");
		Collections.list(parameters.getParameterNames())
			.forEach((name) -> request.addParameter(name, parameters.getParameterValues(name)));
		return request;
	}

}
