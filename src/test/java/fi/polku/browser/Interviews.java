package fi.polku.browser;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import fi.polku.calendar.MovableClock;
import fi.polku.process.CaseNumber;
import fi.polku.security.Role;
import fi.polku.worklist.Tryout;
import org.camunda.bpm.engine.ProcessEngine;

/** Cases that are interviewed, some long ago, and the people who work on them. */
final class Interviews {

	private static final List<Integer> AGES = List.of(20, 22, 24, 26, 40, 42, 44, 46, 48, 50, 60, 62, 64, 66, 68, 70);

	private final Tryout tryout;

	private final ProcessEngine engine;

	private final MovableClock clock;

	private final InterviewModel model;

	Interviews(Tryout tryout, ProcessEngine engine, MovableClock clock, InterviewModel model) {
		this.tryout = tryout;
		this.engine = engine;
		this.clock = clock;
		this.model = model;
	}

	/** The first version is live. */
	Interviews live() {
		for (var files : List.of(this.model.ruleFiles(), this.model.files())) {
			var deployment = this.engine.getRepositoryService().createDeployment();
			files.forEach(deployment::addString);
			deployment.deploy();
		}
		return this;
	}

	/**
	 * Sixteen of all ages, begun so long ago and interviewed in some days, some later.
	 */
	Interviews ended(int daysAgo, int days) {
		var began = Instant.now().minus(Duration.ofDays(daysAgo));
		for (int i = 0; i < AGES.size(); i++) {
			this.clock.set(began.plus(Duration.ofHours(i)));
			var number = open(AGES.get(i));
			while (isOpen(number)) {
				complete(number, Duration.ofDays(days + i % 3));
			}
		}
		this.clock.reset();
		return this;
	}

	/** The interview takes its time, all else is done at once. */
	private void complete(CaseNumber number, Duration interview) {
		var tasks = this.engine.getTaskService();
		var task = tasks.createTaskQuery().processInstanceBusinessKey(number.value()).singleResult();
		if (task.getTaskDefinitionKey().equals(this.model.interview())) {
			this.clock.advance(interview);
		}
		tasks.complete(task.getId());
	}

	CaseNumber open(int age) {
		return this.tryout.startOther("Haastateltava", this.model.id(), Map.of("age", age));
	}

	String taskOf(CaseNumber number) {
		return this.tryout.taskOf(number);
	}

	Visitor signedIn(int port, String username, Role role) {
		return new Visitor(port).signIn(this.tryout.person(username, role).username());
	}

	private boolean isOpen(CaseNumber number) {
		return this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(number.value())
			.count() > 0;
	}

}
