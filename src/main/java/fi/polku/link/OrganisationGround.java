package fi.polku.link;

import java.time.Instant;
import java.util.UUID;

/** On what ground people of another organisation do tasks of a case. */
public record OrganisationGround(UUID id, String name, Ground ground, Instant recordedAt) {
}
