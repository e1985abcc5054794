package fi.polku.browser;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fi.polku.intake.referral.TestCodes;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A coordinator's day: a referral in the morning, the task it brings, the client's
 * details, a note, the interview, what happened outside, what was done, home.
 */
record Day(Visitor visitor, Words words, Town town) {

	private static final Pattern NUMBER = Pattern.compile("\\d{4}-\\d{6}");

	/** Comes to work with one's own language. */
	Day begins(String username) {
		this.visitor.go("/sign-in?lang=" + this.words.language().getLanguage());
		assertThat(page().locator("h1")).hasText(this.words.of("web.signIn.title"));
		page().fill("#username", username);
		page().fill("#password", Town.PASSWORD);
		this.visitor.press(this.words.of("web.signIn.button"));
		assertThat(page().locator("main")).containsText(this.words.of("worklist.day.nothing"));
		return this;
	}

	String referral() {
		place("referrals");
		assertThat(page().locator("h1")).hasText(this.words.of("intake.referrals.title"));
		this.visitor.follow(this.words.of("intake.referrals.new"));
		this.visitor.press(this.words.of("intake.referral.save"));
		assertThat(page().locator("[data-error-summary]")).containsText(this.words.of("intake.referral.lastName"));
		this.visitor.choose("source", "PARTNER")
			.choose("programme", "VOITTO")
			.fill("personalIdentityCode", TestCodes.next())
			.fill("lastName", "Päivänen")
			.fill("firstNames", "Aino")
			.fill("phone", "040 123 4567")
			.fill("reason", "–")
			.press(this.words.of("intake.referral.save"));
		var number = NUMBER.matcher(page().locator("#flash").innerText());
		org.assertj.core.api.Assertions.assertThat(number.find()).isTrue();
		assertThat(page().locator("#flash")).hasText(this.words.of("intake.referral.received", number.group()));
		return number.group();
	}

	Day targetGroupDecided(String number) {
		open(number, "decideTargetGroup");
		this.visitor.choose("targetDecision", "takeIn").fill("decisionGrounds", "–");
		return done(number);
	}

	Day detailsChecked(String number) {
		open(number, "completeContactDetails");
		this.visitor.no("protectionOrder", "interpreterNeeded")
			.choose("protectionSource", "client")
			.choose("invitationWay", "sms");
		return done(number);
	}

	Day noteWritten(String number) {
		this.visitor.go("/cases/" + number);
		page().fill("#note-text", "Ring på förmiddagen");
		this.visitor.press(this.words.of("casefile.note.write"));
		assertThat(page().locator("#flash")).containsText(this.words.of("casefile.note.written"));
		return this;
	}

	Day clientDidNotCome(String number) {
		this.town.timeIs(this.town.appointmentOf(number).plusHours(1).toString());
		this.town.work(number);
		place("myDay");
		assertThat(page().locator("#meetings")).hasText(this.words.of("worklist.day.meetings"));
		this.visitor.leaveBy(() -> page().locator("section[aria-labelledby=meetings] .band__open").first().click());
		assertThat(page().locator("h1")).hasText(this.words.step("intake", "holdInitialInterview"));
		this.visitor.follow(this.words.of("worklist.task.noShow"));
		this.visitor.press(this.words.of("worklist.events.tell"));
		assertThat(page().locator("#flash")).containsText(this.words.of("worklist.events.told"));
		return this;
	}

	Day withdrawn(String number) {
		this.visitor.go("/cases/" + number + "/events");
		assertThat(page().locator("h1")).hasText(this.words.of("worklist.events.title"));
		this.visitor.follow(this.words.step("clientJourney", "clientWithdrew"));
		this.visitor.choose("exitClass", "unemployed").press(this.words.of("worklist.events.tell"));
		assertThat(page().locator("#flash")).hasText(this.words.of("worklist.events.told"));
		return this;
	}

	/** Looks what was done today, and goes home. */
	void ends() {
		place("myDay");
		assertThat(page().locator("section[aria-labelledby=done]"))
			.containsText(this.words.of("worklist.takeBack.none"));
		page().locator("details.menu:not(.menu--small-screen) summary").click();
		this.visitor.leaveBy(() -> page()
			.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(this.words.of("web.menu.signOut")))
			.click());
		assertThat(page().locator("main")).containsText(this.words.of("web.signIn.signedOut"));
	}

	private void open(String number, String step) {
		place("tasks");
		page().locator("summary")
			.getByText(this.words.of("worklist.list.filter"), new Locator.GetByTextOptions().setExact(true))
			.click();
		page().getByLabel(this.words.of("worklist.list.search")).fill(number);
		this.visitor.press(this.words.of("worklist.list.searchButton"));
		var name = this.words.step("intake", step);
		var link = page().locator("[data-open-task]", new Page.LocatorOptions().setHasText(name));
		this.visitor.go(link.getAttribute("href"));
		assertThat(page().locator("h1")).hasText(name);
	}

	private Day done(String number) {
		this.visitor.press(this.words.of("worklist.task.done"));
		assertThat(page().locator("[data-error-summary]")).hasCount(0);
		this.town.work(number);
		page().waitForURL((address) -> !address.contains("/next"));
		return this;
	}

	/** Goes where the rail, or on a telephone the bar below, leads. */
	private void place(String key) {
		var name = this.words.of("web.rail." + key);
		this.visitor.leaveBy(() -> page().locator("nav.rail a:visible, nav.bottom a:visible")
			.filter(new Locator.FilterOptions().setHasText(name))
			.first()
			.click());
	}

	private Page page() {
		return this.visitor.page();
	}

}
