package fi.polku.worklist;

import java.time.Clock;
import java.util.List;
import java.util.Set;

import fi.polku.hostile.mutation.Hardened;
import fi.polku.hostile.mutation.InTime;
import fi.polku.hostile.mutation.Query;
import fi.polku.hostile.mutation.Spoilt;
import fi.polku.security.Person;
import fi.polku.security.Role;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;

import org.springframework.web.bind.support.DefaultDataBinderFactory;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Ten thousand spoilt addresses of a task list: each part is refused by name, or becomes
 * a condition in which nothing that was written stands as SQL.
 */
class TenThousandQueriesTests {

	private static final Person READER = new Person("reader", "Lukija", Set.of(Role.COORDINATOR), "own", null, null);

	/** What the conditions themselves put between quotes. */
	private static final String OURS = "'(us|infinity)'";

	@Hardened
	void addresses(@ForAll("lists") Spoilt address) throws Exception {
		var request = new ServletWebRequest(Query.of(address.bytes()));
		try {
			var filter = InTime.run(() -> new WorkQueryArgument()
				.resolveArgument(null, null, request, new DefaultDataBinderFactory(null))
				.filter());
			var order = InTime.run(() -> Order.of(filter.sort()));
			var condition = InTime.run(() -> FilterConditions.of(filter, READER, "true", Clock.systemUTC()));

			assertThat(filter.limit()).isBetween(1, WorkFilter.MOST);
			assertThat(condition.sql().replaceAll(OURS, "")).doesNotContain("'", "\"", "--", ";", "\\", "{");
			assertThat(List.of(order.orderBy(), order.after())).allSatisfy(
					(sql) -> assertThat(sql.replaceAll(OURS, "")).doesNotContain("'", "\"", "--", ";", "\\", "{"));
		}
		catch (FilterFault fault) {
			assertThat(FilterFault.told(fault).status().value()).isEqualTo(400);
		}
		catch (MethodArgumentTypeMismatchException ex) {
			assertThat(ex.getName()).isIn("unread", "limit");
		}
	}

	@Provide
	Arbitrary<Spoilt> lists() {
		return Spoilt.of(
				"assignee=me&step=bookInterview&programme=VOITTO&segment=a&area=b&team=c&due=week&waits=us&sort=due,-created&limit=50",
				"dueFrom=2026-11-03&dueTo=2026-11-30&questions=toMe&aside=only&unread=true&sort=-priority,name,step",
				"text=M%C3%A4ki%20Aino&group=coordinators&assignee=meOrNone&due=none&after=k1.AAAA&limit=200");
	}

}
