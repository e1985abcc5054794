package fi.polku.workshop.migration;

import fi.polku.TestBrowser;
import fi.polku.worklist.Tryout;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tests of migrations have at hand: each a model of its own. */
abstract class MovingCases {

	@Autowired
	Tryout tryout;

	@Autowired
	ProcessEngine engine;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Migrating migrating;

	@Autowired
	MigrationProgress progress;

	@Autowired
	Migrations migrations;

	@Autowired
	TestBrowser mvc;

	Moving moving;

	@BeforeEach
	void ofItsOwn() {
		this.moving = new Moving(this.tryout, this.engine, this.jdbc, this.migrating, this.progress, this.migrations);
	}

}
