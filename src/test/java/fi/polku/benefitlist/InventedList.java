package fi.polku.benefitlist;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * A list of any length with people who do not exist: numbers 900–999 are given to nobody.
 */
public final class InventedList {

	private static final String CHECK = "0123456789ABCDEFHJKLMNPRSTUVWXY";

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("ddMMyy");

	private InventedList() {
	}

	/** Rows for people from one number to another, so that two lists share none. */
	public static String rows(int from, int to, String month) {
		var list = new StringBuilder("Henkilötunnus;Sukunimi;Etunimet;Etuus;Kuukausi;Päivät;Kertymä\n");
		for (var i = from; i < to; i++) {
			list.append(code(i)).append(";Keksitty;Henkilö ").append(i).append(";TMT;").append(month);
			list.append(";21;").append(300 + i % 700).append('\n');
		}
		return list.toString();
	}

	/** Of a person by number. */
	public static String code(int person) {
		var digits = DATE.format(LocalDate.of(1955, 1, 1).plusDays(person / 100)) + (900 + person % 100);
		return digits.substring(0, 6) + "-" + digits.substring(6) + CHECK.charAt(Integer.parseInt(digits) % 31);
	}

}
