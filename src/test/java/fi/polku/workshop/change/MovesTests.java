package fi.polku.workshop.change;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MovesTests {

	@Test
	void fewestThings_areMoved() {
		assertThat(Moves.of(List.of("a", "b", "c", "d"), List.of("d", "a", "b", "c"))).containsExactly("d");
		assertThat(Moves.of(List.of("a", "b", "c"), List.of("a", "x", "c"))).isEmpty();
		assertThat(Moves.of(List.of("a", "b"), List.of())).isEmpty();
		assertThat(Moves.of(List.of("a", "b", "c"), List.of("c", "b", "a"))).hasSize(2);
	}

}
