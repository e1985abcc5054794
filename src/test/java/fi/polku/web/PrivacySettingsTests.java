package fi.polku.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ExtendWith(OutputCaptureExtension.class)
class PrivacySettingsTests {

	@Test
	void missing_isToldByItsName(CapturedOutput output) {
		new PrivacySettings("Mallilan kaupunki", "", " ", "https://mallila.example/tietosuoja").warn();

		assertThat(output.getAll()).contains("give polku.controller.contact, polku.dpo.contact (")
			.doesNotContain("polku.controller.name", "polku.privacy-notice");
	}

	@Test
	void nothingMissing_nothingIsTold(CapturedOutput output) {
		new PrivacySettings("Mallilan kaupunki", "kirjaamo@mallila.example", "tsv@mallila.example",
				"https://mallila.example/tietosuoja")
			.warn();

		assertThat(output.getAll()).doesNotContain("who handles their data");
	}

	@Test
	void noticeThatIsNoWebAddress_isRefused() {
		assertThatThrownBy(() -> new PrivacySettings("", "", "", "javascript:alert(1)"))
			.hasMessageContaining("polku.privacy-notice");
	}

}
