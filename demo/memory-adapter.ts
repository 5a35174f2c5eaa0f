import type { Adapter, AdapterPayload } from 'oidc-provider';

type Entry = { payload: AdapterPayload; expires: number };

/** Where the demo provider keeps its logins: in memory, until they expire or it stops. */
const entries = new Map<string, Entry>();

/** One kind of thing of the provider (a code, a session, a login under way); its key begins with that kind. */
export class MemoryAdapter implements Adapter {
  readonly #kind: string;

  constructor(kind: string) {
    this.#kind = kind;
  }

  async upsert(id: string, payload: AdapterPayload, expiresIn = 3600): Promise<undefined> {
    const now = Date.now();
    for (const [key, { expires }] of entries) if (expires < now) entries.delete(key);
    entries.set(this.#key(id), { payload, expires: now + expiresIn * 1000 });
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    const entry = entries.get(this.#key(id));
    return entry && entry.expires > Date.now() ? entry.payload : undefined;
  }

  findByUid = (uid: string) => this.#findBy('uid', uid);
  findByUserCode = (userCode: string) => this.#findBy('userCode', userCode);

  async consume(id: string): Promise<undefined> {
    const entry = entries.get(this.#key(id));
    if (entry) entry.payload.consumed = Math.floor(Date.now() / 1000);
  }

  async destroy(id: string): Promise<undefined> {
    entries.delete(this.#key(id));
  }

  async revokeByGrantId(grantId: string): Promise<undefined> {
    for (const [key, { payload }] of entries) if (payload.grantId === grantId) entries.delete(key);
  }

  async #findBy(field: 'uid' | 'userCode', value: string): Promise<AdapterPayload | undefined> {
    for (const [key, { payload }] of entries) {
      if (key.startsWith(`${this.#kind}:`) && payload[field] === value) return payload;
    }
    return undefined;
  }

  #key(id: string): string {
    return `${this.#kind}:${id}`;
  }
}
