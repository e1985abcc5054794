package fi.polku;

import java.util.Locale;

import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

/** A browser without a screen, behind the application's own security. */
public class TestBrowser {

	private final MockMvc mvc;

	private final UserDetailsService users;

	TestBrowser(WebApplicationContext context, UserDetailsService users) {
		this.mvc = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
		this.users = users;
	}

	/** Asks as nobody in particular. */
	public ResultActions perform(RequestBuilder request) throws Exception {
		return this.mvc.perform(request);
	}

	/** Asks as a user, in Finnish, from a page of ours. */
	public ResultActions as(String username, MockHttpServletRequestBuilder request) throws Exception {
		return perform(request.with(user(this.users.loadUserByUsername(username)))
			.with(csrf().asHeader())
			.locale(Locale.forLanguageTag("fi")));
	}

}
