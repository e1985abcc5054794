package fi.polku.client;

import fi.polku.hostile.mutation.Hardened;
import fi.polku.hostile.mutation.Spoilt;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/** Ten thousand spoilt identity codes: each is a code or none, and none is told on. */
class TenThousandCodesTests {

	@Hardened
	void codes(@ForAll("codes") Spoilt typed) {
		var parsed = PersonalIdentityCode.parse(typed.text());

		if (parsed instanceof PersonalIdentityCode.Parsed.Valid valid) {
			assertThat(valid.code().value()).matches("[0-9]{6}[-+A-FU-Y][0-9]{3}[0-9A-Y]");
			assertThat(valid.code().birthDate()).isNotNull();
			assertThat(valid.toString()).doesNotContain(valid.code().value());
		}
		else {
			assertThat(((PersonalIdentityCode.Parsed.Fault) parsed).kind()).isNotNull();
		}
	}

	@Provide
	Arbitrary<Spoilt> codes() {
		return Spoilt.of("131052-308T", "010190+9018", "150403A9245", " 290200a931n ");
	}

}
