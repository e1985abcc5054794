package fi.polku;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import fi.polku.browser.Town;
import fi.polku.calendar.MovableClockConfiguration;
import fi.polku.coverage.Passed;
import fi.polku.coverage.TakenFlows;
import fi.polku.hostile.Sight;
import fi.polku.insight.Script;
import fi.polku.journeys.TestJourneys;
import fi.polku.notice.TestNotices;
import fi.polku.notification.TestPost;
import fi.polku.worklist.Tryout;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * A test of the whole application on a real PostgreSQL. All of them share one context, so
 * a test brings no mock beans, profiles or properties of its own; the database is fresh
 * when the JVM starts and is then shared.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@Import({ FreshDatabase.class, MovableClockConfiguration.class, Tryout.class, TestJourneys.class, TakenFlows.class,
		Passed.class, Town.class, TestBrowser.class, TestPost.class, TestNotices.class, Script.class, Sight.class })
public @interface PolkuTest {

}
