package fi.polku.security;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where nobody can sign in yet, the first administrator comes from
 * {@code POLKU_ADMIN_USER} and {@code POLKU_ADMIN_PASSWORD}, or through a link that is
 * written once to the log and works once.
 */
@Component
class FirstAdministrator {

	private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);

	private final Users users;

	private final Environment environment;

	private final ObjectProvider<DemoUser> demoUsers;

	private volatile String token;

	FirstAdministrator(Users users, Environment environment, ObjectProvider<DemoUser> demoUsers) {
		this.users = users;
		this.environment = environment;
		this.demoUsers = demoUsers;
	}

	@EventListener
	@Transactional
	public void ready(ApplicationReadyEvent event) {
		if (!this.users.isEmptyStill() || this.demoUsers.stream().findAny().isPresent()) {
			return;
		}
		var name = this.environment.getProperty("POLKU_ADMIN_USER");
		var password = this.environment.getProperty("POLKU_ADMIN_PASSWORD");
		if (name != null && !Person.isReserved(name) && password != null && PasswordRules.isGood(password, name)) {
			add(name, password);
			return;
		}
		var bytes = new byte[24];
		new SecureRandom().nextBytes(bytes);
		this.token = HexFormat.of().formatHex(bytes);
		log.warn("Nobody can sign in yet. Make the first administrator, once, at /first-administrator?token={}",
				this.token);
	}

	boolean isAwaited() {
		return this.token != null;
	}

	boolean isRight(String given) {
		return this.token != null && given != null && MessageDigest.isEqual(this.token.getBytes(), given.getBytes());
	}

	/**
	 * Makes the administrator, unless somebody has come meanwhile, by this link or that
	 * of another node; spends the link.
	 */
	@Transactional
	public boolean make(String name, String password) {
		var first = this.users.isEmptyStill();
		if (first) {
			add(name, password);
		}
		this.token = null;
		return first;
	}

	private void add(String name, String password) {
		this.users.add(new Person(name, name, Set.of(Role.ADMIN), "own", null, null), password);
		log.info("The first administrator has been made.");
	}

}
