package fi.polku.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** The client behind a protection order, looked for through everything by everybody. */
class ProtectedClientTests extends ProtectedTest {

	@Autowired
	RequestMappingHandlerMapping requestMappingHandlerMapping;

	static List<String> others() {
		return OTHERS;
	}

	@ParameterizedTest
	@MethodSource("others")
	void nobodyElse_readsAWordOfThem(String reader) throws Exception {
		var said = listening();
		var crawl = new Crawl(this.site, reader);
		var leaks = new ArrayList<String>();

		crawl.read(addresses(), (address, text) -> leak(address, text, leaks));
		sent(crawl, leaks);

		assertThat(leaks).as("what %s read", reader).isEmpty();
		assertThat(crawl.statuses()).as("addresses").hasSizeGreaterThan(100);
		assertThat(crawl.statuses().entrySet()).filteredOn((one) -> one.getValue() >= 500).isEmpty();
		assertThat(said.list).filteredOn((event) -> HIDDEN.matcher(event.getFormattedMessage()).find()).isEmpty();
		root().detachAppender(said);
	}

	/** What forms ask: searches, exports, what is opened by a button. */
	private void sent(Crawl crawl, List<String> leaks) throws Exception {
		var client = client(this.number);
		for (var format : List.of("csv", "xlsx")) {
			leak("/tasks/export " + format, crawl.post("/tasks/export " + format,
					MockMvcRequestBuilders.post("/tasks/export").param("format", format)), leaks);
		}
		for (var address : List.of("/clients/" + client + "/code", "/clients/" + client + "/extract")) {
			leak(address, crawl.post(address, MockMvcRequestBuilders.post(address)), leaks);
		}
		for (var record : new ProtectedAddresses(this.jdbc, this.number).ids("case_record", "id")) {
			var address = "/cases/" + this.number + "/records/" + record;
			leak(address, crawl.post(address, MockMvcRequestBuilders.post(address)), leaks);
		}
	}

	@ParameterizedTest
	@MethodSource("others")
	void nobodyElse_findsThem(String reader) throws Exception {
		for (var text : List.of("zqvark", SECRET + "nen", CODE, PHONE, "7771359", POSTAL, SECRET + "järvi")) {
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

	@Test
	void holder_readsThemAndEachReadingStandsInTheTrail() throws Exception {
		var read = new TreeSet<String>();
		var untold = new ArrayList<String>();
		var last = new long[] { newest() };
		new Crawl(this.site, HOLDER).read(addresses(), (address, text) -> {
			var found = HIDDEN.matcher(text);
			while (found.find()) {
				read.add(found.group().toLowerCase());
			}
			if (HIDDEN.matcher(text).find() && !isTold(last[0])) {
				untold.add(address);
			}
			last[0] = newest();
		});

		assertThat(read).contains("zqvarkku", PHONE, POSTAL, CODE.substring(0, 6) + "*");
		assertThat(untold).isEmpty();
	}

	@Test
	void deputyOfTheHolder_readsThemWhileTheHolderIsAway() throws Exception {
		assertThat(page(DEPUTY, "/cases/" + this.number)).doesNotContain(SECRET);
		away("2020-01-01");
		try {
			assertThat(page(DEPUTY, "/cases/" + this.number)).contains(SECRET + "nen", SECRET + "lan kirjasto");
		}
		finally {
			away(null);
		}
		assertThat(page(DEPUTY, "/cases/" + this.number)).doesNotContain(SECRET);
	}

	private void away(String from) {
		this.jdbc.sql("update app_user set absent_from = :from::date, deputy = :deputy where username = :holder")
			.param("from", from)
			.param("deputy", (from != null) ? DEPUTY : null)
			.param("holder", HOLDER)
			.update();
	}

	@Test
	void post_namesNoPlaceAndNobody() {
		var words = this.jdbc.sql("""
				select concat_ws(' ', recipient, channel, template, subject, body, text_message, calendar)
				  from outgoing where case_number = :case
				""").param("case", this.number.value()).query(String.class).list();

		assertThat(words).anySatisfy((one) -> assertThat(one).startsWith("client email interviewInvitation"))
			.anySatisfy((one) -> assertThat(one).startsWith("partner email"))
			.noneSatisfy((one) -> assertThat(one).containsPattern(HIDDEN));
	}

	@Test
	void engineTrailAndFacts_holdNoWordOfThem() {
		var tables = this.jdbc
			.sql("""
					select table_name from information_schema.tables
					 where table_schema = current_schema() and table_type = 'BASE TABLE'
					   and (table_name like 'act\\_%' or table_name like 'insight\\_%' or table_name like 'spring\\_%'
					        or table_name in ('trail', 'work_event', 'notice', 'completion', 'work_item_change', 'idempotency'))
					""")
			.query(String.class)
			.list();
		assertThat(tables).hasSizeGreaterThan(40).contains("act_hi_varinst", "act_ge_bytearray", "trail");
		var found = tables.stream()
			.filter((table) -> this.jdbc.sql(
					"select exists (select from %s t where t::text ilike '%%zqvarkku%%' or t::text ilike '%%5a71766172%%')"
						.formatted(table))
				.query(Boolean.class)
				.single())
			.toList();
		assertThat(found).isEmpty();
	}

	private java.util.Set<String> addresses() {
		return new ProtectedAddresses(this.jdbc, this.number).of(this.requestMappingHandlerMapping);
	}

	private static void leak(String address, String text, List<String> leaks) {
		var found = HIDDEN.matcher(text);
		if (found.find()) {
			var from = Math.max(0, found.start() - 120);
			leaks.add(address + ": …" + text.substring(from, Math.min(text.length(), found.end() + 60)));
		}
	}

	private boolean isTold(long after) {
		return this.jdbc.sql("""
				select exists (select from trail where id > :after and username = :holder
				                and (cases @> array[:case]::text[] or clients @> array[:client]::uuid[]))
				""")
			.param("after", after)
			.param("holder", HOLDER)
			.param("case", this.number.value())
			.param("client", java.util.UUID.fromString(client(this.number)))
			.query(Boolean.class)
			.single();
	}

	private long newest() {
		return this.jdbc.sql("select coalesce(max(id), 0) from trail").query(Long.class).single();
	}

	private static ListAppender<ILoggingEvent> listening() {
		var said = new ListAppender<ILoggingEvent>();
		said.start();
		root().addAppender(said);
		return said;
	}

	private static Logger root() {
		return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
	}

}
