package fi.polku.trail.verify;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

import fi.polku.calendar.MovableClock;
import fi.polku.security.Role;
import fi.polku.trail.chain.Seal;
import fi.polku.trail.verify.Break.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * What seals find that the chain by itself cannot: an end that is cut, a chain counted
 * anew.
 */
class SealTests extends ChainedTest {

	@Autowired
	MovableClock clock;

	Seal seal;

	@BeforeEach
	void aDayEnds() {
		this.clock.advance(Duration.ofDays(1));
		this.seals.newest().ifPresent((newest) -> {
			if (!newest.sealedAt().isBefore(this.clock.instant().minus(Duration.ofDays(1)))) {
				this.clock.set(newest.sealedAt().plus(Duration.ofDays(2)));
			}
		});
		chain();
		this.seal = this.seals.newest().orElseThrow();
	}

	@AfterEach
	void today() {
		this.clock.reset();
	}

	@Test
	void seal_coversAllThatWasLinked() throws SQLException {
		var verdict = verdict();

		assertThat(verdict.breaks()).isEmpty();
		assertThat(verdict.sealed()).isEqualTo(this.seal.day());
		assertThat(verdict.unsealed()).isZero();
		assertThat(Seal.read(this.seal.told()).line()).isEqualTo(this.seal.line());
	}

	@Test
	void changedSealAndRemovedSeal() throws SQLException {
		assertThat(
				breaksAfter("update trail_seal set settled = settled + 1 where day = '%s'".formatted(this.seal.day())))
			.extracting(Break::kind)
			.containsExactly(Kind.SEAL_CHANGED);
		assertThat(after((owner) -> done(owner, "delete from trail_seal where day = '%s'".formatted(this.seal.day())),
				new Wish(null, List.of(this.seal), null))
			.breaks()).extracting(Break::kind).containsExactly(Kind.SEAL_REMOVED);
	}

	@Test
	void endCutOff() throws SQLException {
		var cut = "delete from trail where id > " + row(0);
		var links = "delete from trail_link where trail_id > " + row(0);
		var seal = "delete from trail_seal where day = '%s'".formatted(this.seal.day());

		assertThat(breaksAfter(cutValues(), cut, links)).extracting(Break::kind).contains(Kind.CHAIN_CUT);
		assertThat(after((owner) -> done(owner, cutValues(), cut, links, seal), Wish.all()).breaks())
			.as("nothing inside tells it")
			.isEmpty();
		assertThat(
				after((owner) -> done(owner, cutValues(), cut, links, seal), new Wish(null, List.of(this.seal), null))
					.breaks())
			.extracting(Break::kind)
			.contains(Kind.SEAL_REMOVED, Kind.CHAIN_CUT);
	}

	private String cutValues() {
		return "delete from trail_value where trail_id > " + row(0);
	}

	@Test
	void chainCountedAnew() throws SQLException {
		long row = row(3);
		long position = positionOf(row);
		var change = "update trail set username = 'toinen' where id = " + row;
		var digest = """
				update trail set digest = trail_sha256(trail_line(encoding, at, username, kind, purpose, element, protected,
				                                                  cases, clients, value_digests, digest)) where id = %d
				"""
			.formatted(row);
		var remade = """
				with recursive again as (
				    select l.position, l.trail_id, l.heads, l.hash, l.row_digest from trail_link l where position = %d - 1
				    union all
				    select l.position, l.trail_id, l.heads,
				           trail_sha256('polku-link-1 ' || l.position || ' ' || l.trail_id || ' ' || encode(a.hash, 'hex')
				                        || ' ' || encode(t.digest, 'hex') || ' '
				                        || coalesce(nullif(array_to_string(l.heads, ','), ''), '-')), t.digest
				      from again a
				      join trail_link l on l.position = a.position + 1
				      join trail t on t.id = l.trail_id
				)
				update trail_link l set hash = a.hash, row_digest = a.row_digest
				  from again a where a.position = l.position and a.position >= %d
				"""
			.formatted(position, position);

		var breaks = breaksAfter(change, digest, remade);

		assertThat(breaks).singleElement()
			.matches((it) -> it.kind() == Kind.CHAIN_REMADE && it.about().equals(this.seal.day().toString()));
	}

	@Test
	void rowPutWhereTheSealSaysNoneIs() throws SQLException {
		long gap = this.jdbc.sql("select nextval(pg_get_serial_sequence('trail', 'id'))").query(Long.class).single();
		this.trail.seen("case.shown", "guidance", List.of(this.number));
		chain();
		this.clock.advance(Duration.ofDays(1));
		chain();
		var inserted = """
				insert into trail (id, at, username, kind, purpose, cases, digest) overriding system value
				select %d, at, username, kind, purpose, cases, digest from trail where id = %d
				""".formatted(gap, row(3));

		assertThat(breaksAfter(inserted)).extracting(Break::kind, Break::row)
			.containsExactly(tuple(Kind.ROW_INSERTED, gap));
	}

	@Test
	void auditorVerifies_overRestAndOnThePage() throws Exception {
		var auditor = as(person("own", Role.AUDITOR));

		this.browser.perform(get("/api/trail/verify").param("since", this.seal.day().toString()).with(auditor))
			.andExpect(status().isOk())
			.andExpect(jsonPath("$.breaks").isEmpty());
		this.browser
			.perform(post("/api/trail/verify").contentType(MediaType.TEXT_PLAIN)
				.content(this.seal.told().replaceFirst("^.", "x"))
				.with(auditor))
			.andExpect(status().isBadRequest());
		this.browser.perform(get("/api/trail/seals").with(auditor))
			.andExpect(content().string(containsString(this.seal.told())));
		this.browser.perform(get("/trail/verify").with(auditor)).andExpect(status().isOk());
		this.browser.perform(get("/api/trail/verify").with(as(person("own", Role.LEAD))))
			.andExpect(status().isForbidden());
	}

}
