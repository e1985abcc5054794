package fi.polku.insight.page;

import fi.polku.PolkuTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Facts outlive the models they were made with. */
@PolkuTest
class GoneModelTests {

	@Autowired
	FilterNames names;

	@Autowired
	TransactionTemplate transaction;

	@Test
	void stepOfAModelThatIsGone_isCalledByItsId_andWhatAsksGoesOn() {
		var called = this.transaction.execute((status) -> this.names.stepOf("gone:1:none", "holdInterview"));

		assertThat(called).isEqualTo("holdInterview");
	}

}
