package fi.polku.retention;

import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Everybody is told how data are handled, before giving any. */
@PolkuTest
class PrivacyPageTests {

	@Autowired
	TestBrowser browser;

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					fi | Jos ohjaus on alkanut: 4 vuotta asian päättymisestä. | Jos ohjaus ei alkanut: 1 vuosi asian päättymisestä. | 6 vuotta sen vuoden lopusta
					sv | Om vägledningen har inletts: 4 år från | Om vägledningen inte inleddes: 1 år från | 6 år från slutet av det år
					en | If guidance began: 4 years from the end | If guidance did not begin: 1 year from the end | 6 years from the end of the year
					""")
	void stranger_isToldInEachLanguageHowLong(String language, String begun, String notBegun, String receipts)
			throws Exception {
		this.browser.perform(get("/privacy").param("lang", language))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString(begun)))
			.andExpect(content().string(containsString(notBegun)))
			.andExpect(content().string(containsString(receipts)))
			.andExpect(content().string(containsString("tietosuoja.fi")))
			.andExpect(content().string(containsString("href=\"https://city.example/privacy\"")));
	}

	@Test
	void whoAsksForGuidance_isToldWhoHandlesTheDataAndWhereToRead() throws Exception {
		this.browser.perform(get("/refer-yourself").param("lang", "fi"))
			.andExpect(content().string(containsString(
					"Tietojasi käsittelee kuntasi tai kuntayhtymäsi työvoimaviranomainen työllistymisen tukemiseksi (laki 380/2023).")))
			.andExpect(content().string(
					containsString("<a class=\"hds-link\" href=\"/privacy\">Lue, miten tietojasi käsitellään</a>")));
		this.browser.perform(get("/sign-in").param("lang", "fi"))
			.andExpect(content().string(containsString("<a href=\"/privacy\">Tietosuoja</a>")));
	}

}
