package fi.polku.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fi.polku.process.CaseNumber;
import fi.polku.security.Person;
import fi.polku.security.Role;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class CasePolicyTests extends CaseFileTest {

	@Autowired
	CasePolicy policy;

	@Autowired
	ClientPolicy clientPolicy;

	@Test
	void checkAndCondition_sayTheSameOfEveryPersonAndCase() {
		var people = new ArrayList<>(List.of(Person.SYSTEM));
		for (var role : Role.values()) {
			people.add(person("own", role));
			people.add(person("elsewhere", role));
		}
		var numbers = casesOfAllKinds(people);

		for (var person : people) {
			assertThat(listed(person, this.policy.seen(person), numbers)).as("seen by %s", person)
				.isEqualTo(numbers.stream().filter((it) -> this.policy.maySee(person, it)).toList())
				.isEqualTo(numbers.stream().filter((it) -> expected(person, it)).toList());
			assertThat(listed(person, this.policy.named(person), numbers)).as("named to %s", person)
				.isEqualTo(numbers.stream().filter((it) -> this.policy.mayName(person, it)).toList());
			for (var number : numbers) {
				assertThat(this.clientPolicy.maySee(person, clientOf(number))).as("%s %s", person, number)
					.isEqualTo(this.policy.mayWork(person, number));
			}
		}
	}

	@Test
	void protectedClient_isNamedToTheOwnerAndToWhoeverHoldsATask() {
		var owner = person("own", Role.COORDINATOR);
		var other = person("own", Role.COORDINATOR);
		var lead = person("own", Role.LEAD);
		var auditor = person("own", Role.AUDITOR);
		var number = begun("Turvattu");
		this.cases.assign(number, owner.username(), null, null);
		protect(number);

		assertThat(this.policy.mayName(owner, number)).isTrue();
		for (var one : List.of(other, lead, auditor)) {
			assertThat(this.policy.maySee(one, number)).isTrue();
			assertThat(this.policy.mayName(one, number)).isFalse();
		}
		claim(number, other);
		assertThat(this.policy.mayName(other, number)).isTrue();
	}

	private List<CaseNumber> casesOfAllKinds(List<Person> people) {
		var far = people.stream()
			.filter((it) -> it.has(Role.NURSE) && "elsewhere".equals(it.organisation()))
			.findFirst();
		var numbers = List.of(begun("Kaikki-Yksi"), begun("Kaikki-Kaksi"), begun("Kaikki-Kolme"),
				begun("Kaikki-Neljä"));
		this.jdbc.sql("update client_case set organisation = 'elsewhere' where number = :number")
			.param("number", numbers.get(1).value())
			.update();
		protect(numbers.get(2));
		claim(numbers.get(3), far.orElseThrow());
		inJointSupport(numbers.get(3));
		this.holders = Map.of(numbers.get(3), far.orElseThrow());
		return numbers;
	}

	/** As if the task in hand were one of a party that the law names. */
	private void inJointSupport(CaseNumber number) {
		this.jdbc
			.sql("update work_item set process = 'multiServiceCentre', groups = '{nurse}' where case_number = :case")
			.param("case", number.value())
			.update();
	}

	private Map<CaseNumber, Person> holders = new LinkedHashMap<>();

	private boolean expected(Person person, CaseNumber number) {
		if (person.has(Role.AUDITOR)) {
			return true;
		}
		return person.has(Role.GUIDES.toArray(Role[]::new))
				&& (this.cases.get(number).organisation().equals(person.organisation())
						|| person.equals(this.holders.get(number)));
	}

	private List<CaseNumber> listed(Person person, SqlCondition condition, List<CaseNumber> among) {
		var found = this.jdbc.sql("select c.number from client_case c where " + condition.sql())
			.params(condition.values())
			.query(String.class)
			.set();
		return among.stream().filter((it) -> found.contains(it.value())).toList();
	}

}
