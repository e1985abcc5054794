package fi.polku.workshop.migration;

import java.util.List;
import java.util.UUID;

/**
 * A migration to be.
 *
 * @param draft whose publishing it belongs to, or {@code null}
 * @param reverts the one that it takes back, or {@code null}
 * @param only the steps where a case must stand; {@code null} where it may stand anywhere
 */
record NewMigration(String model, UUID draft, UUID reverts, String reason, List<MoveRoute> routes, String[] only) {
}
