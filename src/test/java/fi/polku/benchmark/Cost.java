package fi.polku.benchmark;

/** What an act cost, in the mean. */
record Cost(double millis, double wal, double java, double database) {

	Cost since(Cost before, int count) {
		return new Cost((this.millis - before.millis) / count, (this.wal - before.wal) / count,
				(this.java - before.java) / count, (this.database - before.database) / count);
	}

	double both() {
		return this.java + this.database;
	}

}
