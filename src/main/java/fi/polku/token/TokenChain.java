package fi.polku.token;

import java.time.Clock;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.polku.security.ChainPart;
import fi.polku.security.ProgramSignIn;
import fi.polku.web.CallLimit;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.stereotype.Component;

/** Tokens open the addresses of programs, and no page. */
@Component
class TokenChain implements ChainPart {

	/** All networks together, against one. */
	private static final int NETWORKS = 40;

	private final TokenFilter filter;

	TokenChain(AccessTokens tokens, ProgramSignIn programs, MessageSource texts, ObjectMapper json, Clock clock,
			@Value("${polku.limits.wrong-tokens:60}") int wrong) {
		var limit = new CallLimit(clock, TokenFilter.WHILE, wrong, wrong * NETWORKS);
		this.filter = new TokenFilter(tokens, programs, texts, json, limit);
	}

	@Override
	public void programs(HttpSecurity http) {
		http.addFilterBefore(this.filter, BasicAuthenticationFilter.class);
	}

}
