package fi.polku.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;
import org.springframework.web.servlet.DispatcherServlet;

/**
 * Reads the parts of a form, but not again for the page that tells that they could not be
 * read.
 */
@Component(DispatcherServlet.MULTIPART_RESOLVER_BEAN_NAME)
class Multiparts extends StandardServletMultipartResolver {

	@Override
	public boolean isMultipart(HttpServletRequest request) {
		return request.getDispatcherType() != DispatcherType.ERROR && super.isMultipart(request);
	}

}
