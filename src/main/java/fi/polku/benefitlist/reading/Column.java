package fi.polku.benefitlist.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a column of a list can mean, with the headings we know for it in Finnish, Swedish
 * and English. No public specification of the lists exists; everything else is mapped by
 * hand.
 */
public enum Column {

	IDENTITY_CODE("Henkilötunnus", "Hetu", "Henkilötunnus (hetu)", "Asiakkaan henkilötunnus", "Personbeteckning",
			"Personal identity code"),

	FULL_NAME("Nimi", "Henkilön nimi", "Asiakkaan nimi", "Sukunimi ja etunimet", "Namn", "Name"),

	LAST_NAME("Sukunimi", "Efternamn", "Släktnamn", "Last name", "Surname"),

	FIRST_NAMES("Etunimet", "Etunimi", "Förnamn", "First names", "First name", "Given names"),

	MUNICIPALITY("Kotikunta", "Kunta", "Hemkommun", "Kommun", "Municipality", "Home municipality"),

	BENEFIT("Etuus", "Etuuslaji", "Etuuden laji", "Förmån", "Förmånsslag", "Benefit", "Benefit kind"),

	PERIOD_START("Maksukausi alkaa", "Maksukauden alku", "Jakso alkaa", "Alkupäivä", "Betalningsperioden börjar",
			"Period start", "Period begins"),

	PERIOD_END("Maksukausi päättyy", "Maksukauden loppu", "Jakso päättyy", "Loppupäivä", "Betalningsperioden slutar",
			"Period end", "Period ends"),

	MONTH("Kuukausi", "Kohdekuukausi", "Maksukuukausi", "Månad", "Målmånad", "Month"),

	INVOICE_MONTH("Laskutuskuukausi", "Laskutuskausi", "Faktureringsmånad", "Invoice month", "Billing month"),

	PAID_DAYS("Maksetut päivät", "Päivät", "Maksupäivät", "Betalda dagar", "Dagar", "Paid days", "Days"),

	TOTAL_DAYS("Päiviä yhteensä", "Päiväkertymä", "Kertymäpäivät", "Kertymä", "Dagar sammanlagt", "Ackumulerade dagar",
			"Total days", "Cumulative days"),

	GROSS("Bruttomäärä", "Brutto", "Etuus EUR", "Etuus €", "Etuuden määrä", "Bruttobelopp", "Förmån EUR", "Gross",
			"Gross amount"),

	SHARE_PERCENT("Kuntaosuus %", "Kuntaosuus-%", "Osuus %", "Kunnan osuus %", "Kuntaosuusprosentti", "Kommunandel %",
			"Andel %", "Municipal share %", "Share %"),

	SHARE_EUROS("Kuntaosuus", "Kuntaosuus EUR", "Kuntaosuus €", "Kunnan osuus", "Kunnan osuus €", "Kunnan osuus EUR",
			"Kommunandel", "Kommunandel EUR", "Kommunens andel", "Municipal share", "Municipal share EUR"),

	ROW_KIND("Rivin laji", "Laji", "Tapahtuma", "Rivityyppi", "Radens typ", "Radtyp", "Row kind", "Row type");

	private final List<String> headings;

	Column(String... headings) {
		this.headings = Arrays.stream(headings).map(Headings::normalised).toList();
	}

	/** The column a heading means, if we know the heading. */
	static Optional<Column> of(String heading) {
		var wanted = Headings.normalised(heading);
		return Arrays.stream(values()).filter((column) -> column.headings.contains(wanted)).findFirst();
	}

}
