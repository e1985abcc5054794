package fi.polku.demo;

import fi.polku.process.EarlierModels;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The history begins with processes as they were found; owners improve them in it. */
@Component
@Profile("demo")
class BeginsAsFound implements EarlierModels {

	private final JdbcClient jdbc;

	private final boolean wanted;

	BeginsAsFound(JdbcClient jdbc, @Value("${polku.demo-data:true}") boolean wanted) {
		this.jdbc = jdbc;
		this.wanted = wanted;
	}

	@Override
	public boolean leaveNewest() {
		return this.wanted
				&& this.jdbc.sql("select not exists (select from demo_state where done)").query(Boolean.class).single();
	}

}
