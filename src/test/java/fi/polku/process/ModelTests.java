package fi.polku.process;

import java.util.List;
import java.util.Map;

import fi.polku.process.form.Form;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ModelTests {

	@Test
	void aWaitWithoutAName_isCalledByWhatMayFollow() {
		var model = new Model("1", "model", 1, "Malli",
				Map.of("wait", element("wait", "", "answered", "time"), "answered",
						element("answered", "Vastaus saapui"), "time", element("time", "Viikko kului"), "alone",
						element("alone", "")));

		assertThat(model.called("wait")).hasValue("Vastaus saapui / Viikko kului");
		assertThat(model.called("answered")).hasValue("Vastaus saapui");
		assertThat(model.called("alone")).isEmpty();
		assertThat(model.called("nothing")).isEmpty();
	}

	private static ModelElement element(String id, String name, String... next) {
		return new ModelElement(id, "task", name, "", "", Map.of(), List.of(), null, null, "model", Form.EMPTY,
				List.of(next));
	}

}
