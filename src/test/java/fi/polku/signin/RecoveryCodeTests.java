package fi.polku.signin;

import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Users;
import fi.polku.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Recovery codes hang on no key; those from before on the index key they were made with.
 */
class RecoveryCodeTests extends SignInTest {

	@Autowired
	SecondFactors factors;

	@Autowired
	Users users;

	@Autowired
	Vault vault;

	Person person;

	@BeforeEach
	void somebody() {
		this.person = this.users.find(person(Role.COORDINATOR)).orElseThrow();
	}

	@Test
	void codes_areGoodOnce_andStoredUnderNoKey() {
		var codes = this.factors.makeCodes(this.person.username());

		assertThat(this.jdbc.sql("select hash from recovery_code where username = :one and digest is null")
			.param("one", this.person.username())
			.query(String.class)
			.list()).hasSize(10).doesNotHaveDuplicates().allMatch((hash) -> hash.startsWith("$2a$10$"));
		assertThat(take(codes.get(7).toUpperCase())).isTrue();
		assertThat(take(codes.get(7))).isFalse();
		assertThat(take(codes.get(0))).isTrue();
		assertThat(this.factors.codesLeft(this.person.username())).isEqualTo(8);
	}

	@Test
	void newCodes_makeTheFormerVoid() {
		var former = this.factors.makeCodes(this.person.username());
		this.factors.makeCodes(this.person.username());

		assertThat(take(former.get(0))).isFalse();
	}

	@Test
	void codeOfSomebodyElse_orNoCodeAtAll_isRefused() {
		var other = this.factors.makeCodes(person(Role.COORDINATOR));
		this.factors.makeCodes(this.person.username());

		assertThat(take(other.get(0))).isFalse();
		assertThat(take("a".repeat(80))).isFalse();
		assertThat(take("")).isFalse();
	}

	@Test
	void codeFromBefore_isGoodOnce() {
		this.jdbc.sql("insert into recovery_code (username, digest) values (:one, :digest)")
			.param("one", this.person.username())
			.param("digest", this.vault.index("recovery:" + this.person.username() + ":abcdefghij"))
			.update();

		assertThat(take("abcde-fghij")).isTrue();
		assertThat(take("abcde-fghij")).isFalse();
	}

	private boolean take(String code) {
		return this.factors.take(this.person, code);
	}

}
