package fi.polku.vault;

/**
 * A text under lock.
 *
 * @param keyId which key opens it
 * @param bytes nonce and ciphertext with its tag, as stored
 */
public record SealedText(String keyId, byte[] bytes) {
}
