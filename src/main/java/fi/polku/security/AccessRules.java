package fi.polku.security;

/**
 * The addresses of a module and who may call them. Every module that has addresses
 * contributes one bean; an address that none names is denied.
 */
@FunctionalInterface
public interface AccessRules {

	void contribute(Access access);

	/**
	 * Takes the rules, the first that fits an address counts. Patterns are Spring's path
	 * patterns.
	 */
	interface Access {

		/** Open to everybody, signed in or not. */
		Access open(String... patterns);

		/**
		 * Open to everybody. A form sent there may arrive when its session has ended:
		 * nobody acts by that session, so what was typed is taken.
		 */
		Access openForms(String... patterns);

		/** Open to everybody who is signed in. */
		Access signedIn(String... patterns);

		/** Open to the people who have one of the roles. */
		Access to(java.util.Set<Role> roles, String... patterns);

		/**
		 * Declares what addresses are about, the first that fits counts. Nothing is let
		 * in by it: it names the policy that is asked behind the address.
		 */
		default Access about(Subject subject, String... patterns) {
			return this;
		}

	}

}
