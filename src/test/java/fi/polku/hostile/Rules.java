package fi.polku.hostile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import fi.polku.security.AccessRules;
import fi.polku.security.Role;
import fi.polku.security.Subject;

import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** The rules of all modules in their order, to be asked and written down. */
final class Rules implements AccessRules.Access {

	private final List<Rule> rules = new ArrayList<>();

	private final List<About> abouts = new ArrayList<>();

	Rules(List<AccessRules> modules) {
		modules.stream()
			.filter((one) -> !one.getClass().getSimpleName().startsWith("Gallery"))
			.forEach((one) -> one.contribute(this));
	}

	@Override
	public AccessRules.Access open(String... patterns) {
		return add(Who.EVERYBODY, EnumSet.allOf(Role.class), patterns);
	}

	@Override
	public AccessRules.Access openForms(String... patterns) {
		return open(patterns);
	}

	@Override
	public AccessRules.Access signedIn(String... patterns) {
		return add(Who.SIGNED_IN, EnumSet.allOf(Role.class), patterns);
	}

	@Override
	public AccessRules.Access to(Set<Role> roles, String... patterns) {
		return add(Who.ROLES, roles, patterns);
	}

	@Override
	public AccessRules.Access about(Subject subject, String... patterns) {
		Arrays.stream(patterns)
			.map(PathPatternParser.defaultInstance::parse)
			.forEach((pattern) -> this.abouts.add(new About(subject, pattern)));
		return this;
	}

	/** What the address is about; empty where no module has declared it. */
	Optional<Subject> about(String address) {
		return this.abouts.stream()
			.filter((one) -> one.pattern().matches(PathContainer.parsePath(address)))
			.map(About::subject)
			.findFirst();
	}

	private AccessRules.Access add(Who who, Set<Role> roles, String... patterns) {
		Arrays.stream(patterns)
			.map(PathPatternParser.defaultInstance::parse)
			.forEach((pattern) -> this.rules.add(new Rule(who, EnumSet.copyOf(roles), pattern)));
		return this;
	}

	/** The first rule that fits the address; nobody may call an address without one. */
	Rule of(String address) {
		return this.rules.stream()
			.filter((rule) -> rule.pattern().matches(PathContainer.parsePath(address)))
			.findFirst()
			.orElse(new Rule(Who.ROLES, EnumSet.noneOf(Role.class), null));
	}

	enum Who {

		EVERYBODY, SIGNED_IN, ROLES

	}

	record About(Subject subject, PathPattern pattern) {
	}

	record Rule(Who who, Set<Role> roles, PathPattern pattern) {

		boolean isOpen() {
			return this.who == Who.EVERYBODY;
		}

		/** As the document says it. */
		String words() {
			if (this.who != Who.ROLES) {
				return isOpen() ? "everybody" : "everybody signed in";
			}
			var left = EnumSet.copyOf(this.roles);
			var guides = left.containsAll(Role.GUIDES);
			left.removeAll(guides ? Role.GUIDES : Set.of());
			var named = left.stream()
				.map((role) -> role.name().toLowerCase().replace('_', ' '))
				.collect(Collectors.joining(", "));
			return guides ? (named.isEmpty() ? "guides" : "guides, " + named) : named.isEmpty() ? "nobody" : named;
		}

	}

}
