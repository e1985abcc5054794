package fi.polku.hostile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import fi.polku.process.CaseNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** The client behind a protection order, looked for through everything by everybody. */
class ProtectedClientTests extends ProtectedTest {

	/** Those whose walk goes through the twin's addresses as well. */
	private static final List<String> READERS = List.of("zq-colleague", "zq-lead", AUDITOR);

	/** Files of all cases are long: each is read by one of those who may. */
	private static final Map<String, String> LOGS = Map.of(AUDITOR, "xes", "zq-lead", "csv", "zq-owner", "ocel",
			"zq-technical", "xes&gzip=true");

	private static final Map<String, ProtectedWalk> walks = new LinkedHashMap<>();

	private static final List<String> said = new ArrayList<>();

	@Autowired
	RequestMappingHandlerMapping requestMappingHandlerMapping;

	static List<String> others() {
		return OTHERS;
	}

	@ParameterizedTest
	@MethodSource("others")
	void nobodyElse_readsAWordOfThem(String reader) throws Exception {
		var walk = walks().get(reader);

		assertThat(walk.leaks()).as("what %s read", reader).isEmpty();
		assertThat(walk.statuses()).as("addresses")
			.hasSizeGreaterThan(100)
			.containsKeys(walk.addresses().toArray(String[]::new));
		assertThat(walk.statuses().entrySet()).filteredOn((one) -> one.getValue() >= 500).isEmpty();
	}

	@Test
	void theSameWalk_readsTheTwinWhoHasNoOrder() throws Exception {
		var found = new TreeSet<String>();
		walks().values().forEach((walk) -> found.addAll(walk.found()));

		assertThat(found).hasSizeGreaterThan(30)
			.contains("/tasks?limit=200", "/tasks?sort=name&limit=200", "/tasks/{id}", "/tasks/export csv",
					"/tasks/export xlsx", "/cases/{n}", "/cases/{n}/diagram", "/cases/{n}/links",
					"/cases/{n}/documents/{id}/content", "/cases/{n}/appointments/{id}/calendar",
					"/cases/{n}/tell/letter", "/clients/{id}", "/clients/{id}/code", "/clients/{id}/extract",
					"/clients/{id}/log-extract", "/api/clients/{id}", "/api/insight/cases/{n}",
					"/insight/cases?format=csv", "/referrals", "/benefit-lists/{id}/people",
					"/benefit-lists/{id}/faulty-rows", "/letters", "/api/work-items/{id}",
					"/api/work-items?limit=200&sort=name", "/api/event-log?format=csv", "/api/event-log?format=xes",
					"/api/event-log?format=xes&gzip=true", "/api/event-log?format=ocel");
	}

	@Test
	void logs_holdNoWordOfThem() throws Exception {
		walks();

		assertThat(said).isEmpty();
	}

	/** All walks at once, two at a time. */
	private Map<String, ProtectedWalk> walks() throws Exception {
		if (walks.isEmpty()) {
			var log = listening();
			var threads = Executors.newFixedThreadPool(2);
			var running = new LinkedHashMap<String, Future<ProtectedWalk>>();
			for (var reader : OTHERS) {
				var addresses = all(reader);
				running.put(reader, threads.submit(() -> new ProtectedWalk(this, reader).through(addresses)));
			}
			for (var one : running.entrySet()) {
				walks.put(one.getKey(), one.getValue().get());
			}
			threads.shutdown();
			root().detachAppender(log);
			log.list.stream().map(ILoggingEvent::getFormattedMessage).filter(HIDDEN.asPredicate()).forEach(said::add);
		}
		return walks;
	}

	private Set<String> all(String reader) {
		var all = new LinkedHashSet<String>();
		all.addAll(addresses(hidden().number(), READERS.contains(reader) ? Integer.MAX_VALUE : 3));
		all.addAll(addresses(hidden().followed(), 2));
		all.addAll(addresses(hidden().ended(), 2));
		if (READERS.contains(reader)) {
			all.addAll(addresses(twin().number(), 4));
			all.addAll(addresses(twin().followed(), 1));
			all.addAll(addresses(twin().ended(), 1));
		}
		if (LOGS.containsKey(reader)) {
			all.add("/api/event-log?format=" + LOGS.get(reader));
		}
		return all;
	}

	@Test
	void holder_readsThemAndEachReadingStandsInTheTrail() throws Exception {
		var read = new TreeSet<String>();
		var untold = new ArrayList<String>();
		var last = new long[] { newest() };
		new Crawl(this.site, HOLDER).read(addresses(this.number, 5), (address, text) -> {
			var found = HIDDEN.matcher(text);
			while (found.find()) {
				read.add(found.group().toLowerCase());
			}
			if (HIDDEN.matcher(text).find() && !isTold(last[0])) {
				untold.add(address);
			}
			last[0] = newest();
		});

		var who = Followed.HIDDEN;
		assertThat(read).contains("zqvarkku", who.phone(), who.postal(), who.code().substring(0, 6) + "*");
		assertThat(untold).isEmpty();
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

	private Set<String> addresses(CaseNumber of, int most) {
		return new ProtectedAddresses(this.jdbc, of, most).of(this.requestMappingHandlerMapping);
	}

	private boolean isTold(long after) {
		return this.jdbc.sql("""
				select exists (select from trail where id > :after and username = :holder
				                and (cases && array[:cases]::text[] or clients @> array[:client]::uuid[]))
				""")
			.param("after", after)
			.param("holder", HOLDER)
			.param("cases", hidden().cases().stream().map(Object::toString).toArray(String[]::new))
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
