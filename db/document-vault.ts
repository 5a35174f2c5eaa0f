import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/**
 * What the database keeps of the bytes of documents: nonce (12) + tag (16) + AES-256-GCM, with a key that is derived from the
 * encryption key of the platform, so that a copy of the database alone shows nothing. Each part is bound to its version and its place:
 * parts that were swapped or left out do not open.
 */
export type DocumentVault = {
  readonly seal: (bytes: Buffer, place: Place) => Buffer;
  /** @throws when the bytes were altered, stand elsewhere or belong to another key */
  readonly open: (sealed: Buffer, place: Place) => Buffer;
};
export type Place = { readonly versieId: string; readonly nummer: number };

const NONCE = 12;
const TAG = 16;

/** @param encryption the encryption key of the platform, 32 bytes */
export function createDocumentVault(encryption: Buffer): DocumentVault {
  if (encryption.length !== 32)
    throw new Error('the encryption key of the document vault must have 32 bytes');
  const key = Buffer.from(hkdfSync('sha256', encryption, '', 'noaberflow documenten', 32));
  const bound = ({ versieId, nummer }: Place) => Buffer.from(`${versieId}/${nummer}`);
  return {
    seal(bytes, place) {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(bound(place));
      const text = Buffer.concat([cipher.update(bytes), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), text]);
    },
    open(sealed, place) {
      const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE), {
        authTagLength: TAG,
      });
      decipher.setAAD(bound(place)).setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
      return Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]);
    },
  };
}
