package fi.polku.worklist;

import java.util.UUID;

import fi.polku.web.Refusal;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A job on many that is taken back, by a job of its own where they are too many. */
class UndoJobTests extends ManyTasksTest {

	private static final int MANY = Bulk.MOST + 2;

	@Autowired
	BulkJobs jobs;

	@Autowired
	BulkItem item;

	@Autowired
	BulkWorker worker;

	@Autowired
	TransactionTemplate transactions;

	@Test
	void jobOnMoreThanOneRequestDoes_isTakenBackByAJob() throws Exception {
		for (int i = 0; i < MANY; i++) {
			this.tryout.start("Monenen");
		}
		var claimed = done(begin("claim", "Monenen", null));
		assertThat(held("Monenen")).isEqualTo(MANY);
		this.mvc.as("undo-one", get("/tasks/bulk/" + claimed.id()))
			.andExpect(content().string(containsString("/tasks/undo/" + claimed.id())));
		var moved = this.jdbc.sql("select min(task_id) from work_item where client_name like 'Monenen%'")
			.query(String.class)
			.single();
		this.engine.setAssignee(moved, "undo-two");

		var page = this.mvc.as("undo-one", post("/tasks/undo/" + claimed.undo()))
			.andReturn()
			.getResponse()
			.getRedirectedUrl();
		var undone = done(UUID.fromString(page.substring("/tasks/bulk/".length())));

		assertThat(undone.action()).isEqualTo("undo");
		assertThat(undone.finished()).isEqualTo(MANY);
		assertThat(undone.failed()).isOne();
		assertThat(held("Monenen")).isOne();
		this.mvc.as("undo-one", get(page))
			.andExpect(content().string(containsString("Kumottu: " + (MANY - 1) + " / " + MANY)))
			.andExpect(content().string(containsString("Tehtävää on jo käsitelty uudelleen")));
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> undone(claimed.undo()));
		assertThat(this.bulk.job(claimed.id(), person("undo-one")).orElseThrow().undo()).isNull();

		var again = done(begin("claim", "Monenen", null));
		assertThat(again.failed()).isOne();
		this.mvc.as("undo-one", post("/api/work-items/undo/" + again.undo())).andExpect(status().isAccepted());
		assertThat(done(undoOf(again.id())).failed()).isZero();
	}

	@Test
	void smallJob_isTakenBackAtOnce() {
		this.tryout.start("Pikkuinen");
		this.tryout.start("Pikkuinen");
		var assigned = done(begin("assign", "Pikkuinen", "undo-two"));

		assertThat(undone(assigned.undo())).containsExactly(true, true);
		assertThat(held("Pikkuinen")).isZero();
	}

	@Test
	void nodeThatFell_leavesWhatItDidWithItsResult() {
		this.tryout.start("Kaatuva");
		this.tryout.start("Kaatuva");
		var job = this.transactions.execute((status) -> {
			begin("assign", "Kaatuva", "undo-two");
			return this.jobs.lease().orElseThrow();
		});
		var first = this.jobs.waiting(job.id(), 1).get(0);
		as(person("undo-one"), () -> {
			this.item.work(job, first, person("undo-one"));
			return null;
		});
		this.jdbc.sql("update bulk_job set leased_until = null where id = :id").param("id", job.id()).update();

		var assigned = done(job.id());

		assertThat(assigned.failed()).isZero();
		assertThat(undone(assigned.undo())).containsExactly(true, true);
	}

	private UUID begin(String action, String name, String to) {
		var by = person("undo-one");
		var act = new Bulk.Act(action, null, to, null, null, null);
		return as(by, () -> this.bulk.begin(act, WorkFilter.ALL.withText(name), by));
	}

	private BulkJob done(UUID id) {
		this.worker.work();
		await().until(() -> this.bulk.job(id, person("undo-one")).orElseThrow().isDone());
		return this.bulk.job(id, person("undo-one")).orElseThrow();
	}

	private UUID undoOf(UUID job) {
		return this.jdbc.sql("select id from bulk_job where undo_id = :job")
			.param("job", job)
			.query(UUID.class)
			.single();
	}

	private int held(String name) {
		return this.jdbc.sql("select count(assignee) from work_item where client_name like :name")
			.param("name", name + "%")
			.query(Integer.class)
			.single();
	}

}
