package fi.polku.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Remembers a verified name and password of a program for five minutes, by keyed hash,
 * because a bcrypt check costs tens of milliseconds. Forgotten at once when the password
 * or the roles change.
 */
@Component
class RememberedBasic implements AuthenticationProvider {

	private static final Duration REMEMBERED = Duration.ofMinutes(5);

	private static final int MOST = 10_000;

	private final Users users;

	private final GuardedPeople full;

	private final Clock clock;

	private final SecretKeySpec key;

	private final Map<String, Verified> verified = new ConcurrentHashMap<>();

	RememberedBasic(Users users, GuardedPeople full, Clock clock) {
		this.users = users;
		this.full = full;
		this.clock = clock;
		var bytes = new byte[32];
		new SecureRandom().nextBytes(bytes);
		this.key = new SecretKeySpec(bytes, "HmacSHA256");
	}

	@Override
	public Authentication authenticate(Authentication asked) {
		var name = asked.getName();
		var hash = keyedHash(name + "\0" + asked.getCredentials());
		var known = this.verified.get(hash);
		if (known != null && known.until().isAfter(this.clock.instant())) {
			var user = this.users.loadUserByUsername(name);
			if (user.isEnabled() && isEnough(user) && known.state().equals(state(user))) {
				return UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities());
			}
		}
		var authentication = this.full.authenticate(asked);
		var user = (SignedIn) authentication.getPrincipal();
		if (!isEnough(user)) {
			throw new CredentialsExpiredException("a password is not enough here");
		}
		remember(hash, user);
		return authentication;
	}

	private void remember(String hash, SignedIn user) {
		var now = this.clock.instant();
		if (this.verified.size() >= MOST) {
			this.verified.values().removeIf((one) -> !one.until().isAfter(now));
		}
		if (this.verified.size() < MOST) {
			this.verified.put(hash, new Verified(state(user), now.plus(REMEMBERED)));
		}
	}

	/**
	 * A password that must be changed is none; whoever has a second factor uses a token.
	 */
	private static boolean isEnough(SignedIn user) {
		return !user.passwordOnce() && !user.secondFactor() && !user.secondFactorMissing();
	}

	private static String state(SignedIn user) {
		return user.passwordHash() + user.roleNames();
	}

	private String keyedHash(String text) {
		try {
			var mac = Mac.getInstance("HmacSHA256");
			mac.init(this.key);
			return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
	}

	private record Verified(String state, Instant until) {
	}

}
