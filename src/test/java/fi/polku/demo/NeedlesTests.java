package fi.polku.demo;

import java.util.List;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NeedlesTests {

	@Test
	void words_areFoundWhereverTheyStand() {
		var found = new TreeSet<String>();
		new Needles(List.of("Aalto", "Aaltonen", "Aal", "tonen", "Virtanen")).addFound("xAaltonen", found);
		assertThat(found).containsExactly("Aalto", "Aaltonen", "tonen");
	}

}
