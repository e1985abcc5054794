package fi.polku.workshop.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import fi.polku.PolkuTest;
import fi.polku.process.Model;
import fi.polku.process.ModelElement;
import fi.polku.process.Models;
import fi.polku.process.form.Form;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A model is told in the order in which a case goes through it. */
@PolkuTest
class FlowOrderTests {

	@Autowired
	Models models;

	@Test
	void shortWayToTheEnd_doesNotBringTheEndForward() {
		assertThat(order("onwardPlacement")).containsSubsequence("checkOnwardGrounds", "preparePermit", "searchHosts",
				"applyForOnwardPermit", "holdAgreementMeeting", "onwardWork", "visitHostCompany",
				"confirmOnwardOutcome", "recordOnwardOutcome", "hiredByHost", "onwardEndedEarly");
	}

	@Test
	void whatLoopsBack_isToldOnce_nothingIsLeftOut() {
		var order = order("municipalSupplement");

		assertThat(order).containsSubsequence("checkSupplementMoney", "decideSupplement", "reserveSupplement",
				"supplementClaimReceived", "paySupplement", "closeSupplement", "supplementEnded");
		assertThat(order).doesNotHaveDuplicates()
			.hasSameSizeAs(this.models.find("municipalSupplement", Locale.ROOT).orElseThrow().elements().values());
	}

	@Test
	void vastModel_isOrderedToo() {
		var elements = new LinkedHashMap<String, ModelElement>();
		for (int i = 0; i < 20_000; i++) {
			elements.put("step" + i, new ModelElement("step" + i, (i == 0) ? "startEvent" : "userTask", "", "", "",
					Map.of(), List.of(), null, null, "vast", Form.EMPTY, List.of("step" + (i + 1))));
		}

		var order = FlowOrder.of(new Model("vast:1:1", "vast", 1, "Suuri", elements));

		assertThat(order).containsExactlyElementsOf(elements.values());
	}

	private List<String> order(String model) {
		return FlowOrder.of(this.models.find(model, Locale.ROOT).orElseThrow()).stream().map(ModelElement::id).toList();
	}

}
