package fi.polku.token;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.polku.security.ChainPart;
import fi.polku.security.ProgramSignIn;

import org.springframework.context.MessageSource;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.stereotype.Component;

/** Tokens open the addresses of programs, and no page. */
@Component
class TokenChain implements ChainPart {

	private final TokenFilter filter;

	TokenChain(AccessTokens tokens, ProgramSignIn programs, MessageSource texts, ObjectMapper json) {
		this.filter = new TokenFilter(tokens, programs, texts, json);
	}

	@Override
	public void programs(HttpSecurity http) {
		http.addFilterBefore(this.filter, BasicAuthenticationFilter.class);
	}

}
