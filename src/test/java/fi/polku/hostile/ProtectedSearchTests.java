package fi.polku.hostile;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The client behind a protection order, asked for by parts of all that is known of them;
 * and whoever stands in for the one who guides them.
 */
class ProtectedSearchTests extends ProtectedTest {

	static List<String> others() {
		return OTHERS;
	}

	@ParameterizedTest
	@MethodSource("others")
	void nobodyElse_findsThem(String reader) throws Exception {
		for (var text : parts(Followed.HIDDEN)) {
			for (var address : List.of("/tasks/search", "/clients/search")) {
				var found = this.site.as(reader, write(address).param("text", text)).andReturn().getResponse();
				assertThat(found.getContentAsString()).as(address + text).doesNotContain(this.number.value());
			}
			for (var address : List.of("/api/work-items/search", "/api/clients/search")) {
				var found = post(reader, address, "{\"text\":\"" + text + "\"}");
				assertThat(found.statusCode()).as(address).isIn(200, 403);
				assertThat(json(found).path("total").asInt()).as(address + text).isZero();
			}
		}
	}

	/** A name, a code, a telephone and an address, whole and in part. */
	private static List<String> parts(Followed who) {
		var word = who.word();
		return List.of(word.substring(0, 6).toLowerCase(), word.substring(1, 5), who.surname(), word + "etta",
				who.surname() + " " + word + "etta", who.code(), who.code().substring(0, 6), who.code().substring(0, 7),
				who.phone(), who.phone().substring(4), who.postal(), word + "katu", word + "katu 7", word + "järvi",
				word + "kylä", who.email());
	}

	@Test
	void theTwin_isFoundByTheSameWords() {
		for (var text : List.of("xylvan", Followed.TWIN.surname(), Followed.TWIN.code())) {
			assertThat(json(post("zq-colleague", "/api/clients/search", "{\"text\":\"" + text + "\"}")).path("total")
				.asInt()).as(text).isPositive();
		}
		assertThat(json(post("zq-colleague", "/api/work-items/search", "{\"text\":\"xylvan\"}")).path("total").asInt())
			.isPositive();
	}

	@Test
	void deputyOfTheHolder_readsThemWhileTheHolderIsAway() throws Exception {
		assertThat(page(DEPUTY, "/cases/" + this.number)).doesNotContain(Followed.HIDDEN.word());
		away("2020-01-01");
		try {
			assertThat(page(DEPUTY, "/cases/" + this.number)).contains("Zqvarkkunen", "Zqvarkkulan kirjasto");
		}
		finally {
			away(null);
		}
		assertThat(page(DEPUTY, "/cases/" + this.number)).doesNotContain(Followed.HIDDEN.word());
	}

	private void away(String from) {
		this.jdbc.sql("update app_user set absent_from = :from::date, deputy = :deputy where username = :holder")
			.param("from", from)
			.param("deputy", (from != null) ? DEPUTY : null)
			.param("holder", HOLDER)
			.update();
	}

}
