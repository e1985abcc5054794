package fi.polku.casefile;

import java.util.ArrayList;
import java.util.List;

import fi.polku.security.Person;
import fi.polku.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RegisterTests extends CaseFileTest {

	@Autowired
	Register register;

	Person coordinator;

	@BeforeEach
	void reader() {
		this.coordinator = person("own", Role.COORDINATOR);
	}

	@Test
	void pages_showEveryClientOnceInOrder() {
		for (var letter : List.of("b", "ä", "a", "c", "å")) {
			begun("Sivulla" + letter);
		}
		var names = new ArrayList<String>();
		String after = null;
		do {
			var page = this.register.list("sivulla", after, 2, this.coordinator);
			assertThat(page.total()).isEqualTo(5);
			page.items().forEach((row) -> names.add(row.name()));
			after = page.next();
		}
		while (after != null);

		assertThat(names).containsExactly("Sivullaa, Eeva Testi", "Sivullab, Eeva Testi", "Sivullac, Eeva Testi",
				"Sivullaå, Eeva Testi", "Sivullaä, Eeva Testi");
	}

	@Test
	void search_takesWordsInAnyOrderAndSignsAsTheyAre() {
		begun("O'Haku-Mäki");

		assertThat(names("eeva o'haku")).hasSize(1);
		assertThat(names("o'haku%zzz")).isEmpty();
		assertThat(names("' or 1=1 --")).isEmpty();
	}

	@Test
	void protectedClient_isFoundByNumberOnlyAndMasked() {
		var number = begun("Piilossa");
		protect(number);

		assertThat(names("Piilossa")).isEmpty();
		var found = this.register.byNumber(number.value(), this.coordinator).orElseThrow();
		var shown = this.register.clientOf(found, this.coordinator);
		assertThat(shown.named()).isFalse();
		assertThat(shown.name()).isNull();
		assertThat(shown.toString()).doesNotContain("Piilossa", "Eeva", "040", "Polkutie", "example.com", "Kotikunta");
		assertThat(shown.maskedCode()).isNull();
		assertThat(this.register.search(number.value(), null, 10, this.coordinator).items()).hasSize(1)
			.allSatisfy((row) -> assertThat(row.name()).isNull());
	}

	@Test
	void otherOrganisation_findsNothing() {
		var number = begun("Rajanaapuri");
		var stranger = person("elsewhere", Role.COORDINATOR);

		assertThat(this.register.list("Rajanaapuri", null, 10, stranger).items()).isEmpty();
		assertThat(this.register.byNumber(number.value(), stranger)).isEmpty();
		assertThat(this.register.show(clientOf(number), stranger)).isEmpty();
	}

	@Test
	void code_findsOnePerson() {
		var code = newCode();
		var id = client("Tunnus", code);
		begun(id);

		assertThat(this.register.byCode(code, this.coordinator)).contains(id);
		assertThat(this.register.search(code.value(), null, 10, this.coordinator).items()).hasSize(1)
			.allSatisfy((row) -> assertThat(row.id()).isEqualTo(id));
		assertThat(this.register.byCode(newCode(), this.coordinator)).isEmpty();
	}

	@Test
	void showing_leavesOneEntryForTheWholeList() {
		begun("Lokissa");
		begun("Lokissa");
		var before = entries("client.listed");

		this.register.list("Lokissa", null, 10, this.coordinator);

		assertThat(entries("client.listed")).isEqualTo(before + 1);
		var clients = this.jdbc
			.sql("select cardinality(clients) from trail where kind = 'client.listed' order by id desc limit 1")
			.query(Integer.class)
			.single();
		assertThat(clients).isEqualTo(2);
	}

	@Test
	void placeThatIsNoneOfOurs_isRefused() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.register.list(null, "abc.def", 10, this.coordinator));
	}

	private List<String> names(String text) {
		return this.register.list(text, null, 10, this.coordinator).items().stream().map(RegisterRow::name).toList();
	}

	private int entries(String kind) {
		return this.jdbc.sql("select count(*) from trail where kind = :kind")
			.param("kind", kind)
			.query(Integer.class)
			.single();
	}

}
