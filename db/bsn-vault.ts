import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

/**
 * The only place that turns a BSN into what the database keeps and back (art. 10 Wabb: a number that may be
 * used only where the law says so). `personen.bsn_versleuteld` = nonce (12) + tag (16) + ciphertext under AES-256-GCM;
 * `personen.bsn_hash` = HMAC-SHA-256 with a key of its own, so that looking up needs no decryption and
 * the nine digits cannot be found by trying them all without that key.
 */
export type BsnVault = {
  readonly encrypt: (bsn: string) => Buffer;
  /** @throws when the bytes were altered or belong to another key */
  readonly decrypt: (sealed: Buffer) => string;
  readonly hash: (bsn: string) => Buffer;
};

const NONCE = 12;
const TAG = 16;

/**
 * @param keys `encryption`: 32 bytes; `lookup`: at least 32 bytes, another key
 */
export function createBsnVault(keys: { encryption: Buffer; lookup: Buffer }): BsnVault {
  if (keys.encryption.length !== 32)
    throw new Error('the encryption key of the BSN vault must have 32 bytes');
  if (keys.lookup.length < 32)
    throw new Error('the look-up key of the BSN vault must have 32 bytes or more');
  if (keys.lookup.equals(keys.encryption))
    throw new Error('the two keys of the BSN vault must differ');

  return {
    encrypt(bsn) {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv('aes-256-gcm', keys.encryption, nonce);
      const text = Buffer.concat([cipher.update(bsn, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), text]);
    },
    decrypt(sealed) {
      const decipher = createDecipheriv('aes-256-gcm', keys.encryption, sealed.subarray(0, NONCE), {
        authTagLength: TAG,
      });
      decipher.setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
      return (
        decipher.update(sealed.subarray(NONCE + TAG), undefined, 'utf8') + decipher.final('utf8')
      );
    },
    hash: (bsn) => createHmac('sha256', keys.lookup).update(bsn).digest(),
  };
}
