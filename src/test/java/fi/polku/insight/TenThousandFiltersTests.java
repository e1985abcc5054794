package fi.polku.insight;

import fi.polku.hostile.mutation.Hardened;
import fi.polku.hostile.mutation.InTime;
import fi.polku.hostile.mutation.Query;
import fi.polku.hostile.mutation.Spoilt;
import fi.polku.web.Refusal;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;

import org.springframework.web.context.request.ServletWebRequest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Ten thousand spoilt filters of figures: each is refused in the words of filters, or
 * says nothing that none could say.
 */
class TenThousandFiltersTests {

	@Hardened
	void filters(@ForAll("addresses") Spoilt address) throws Exception {
		var request = new ServletWebRequest(Query.of(address.bytes()));
		try {
			var filter = InTime.run(() -> new CaseFilterArgument().resolveArgument(null, null, request, null));

			var period = AskedPeriod.of(filter);
			assertThat(period.from()).isLessThan(period.until());
			assertThat(filter.version()).satisfiesAnyOf((none) -> assertThat(none).isNull(),
					(number) -> assertThat(number).isPositive());
			assertThat(filter.chosen().values()).allSatisfy(
					(values) -> assertThat(values).allSatisfy((value) -> assertThat(value).hasSizeBetween(1, 300)));
		}
		catch (Refusal refusal) {
			assertThat(refusal.status().value()).isEqualTo(400);
			assertThat(refusal.textKey()).startsWith("insight.filter.");
		}
	}

	@Provide
	Arbitrary<Spoilt> addresses() {
		return Spoilt.of(
				"from=2026-01-01&to=2026-12-31&period=ended&programme=VOITTO&model=plan&version=3&segment=a&area=b&team=c",
				"step=bookInterview&outcome=employed&state=closed&time=working&from=2025-02-28&period=open",
				"log=5b6f6c6b-7500-4000-8000-000000000000&end=Sovi%20ty%C3%B6kokeilu&end=Seuraa&to=2026-03-01&state=");
	}

}
