import { RegisterWeigert } from './errors.ts';
import { expectAnswer, type HttpOptions, isInstant, isText, postJson } from './http.ts';

/** A party that has news of its own: what it puts in its mailbox for us, oldest first. */
export interface Afzender {
  /**
   * At most `aantal` messages after the cursor of the page before; `null` = from the beginning.
   *
   * @throws RegisterWeigert when the answer is not a page of messages
   * @throws RegisterOnbereikbaar when the party does not answer in time: ask again with the same cursor
   */
  berichten(na: string | null, aantal: number): Promise<Berichten>;
}

export type PartijBericht = {
  /** The party's own reference: the same message has the same one, however often it is given. */
  readonly kenmerk: string;
  readonly soort: string;
  /** ISO 8601 instant at which the party wrote it. */
  readonly op: string;
  readonly gegevens: Readonly<Record<string, unknown>>;
};

export type Berichten = {
  readonly berichten: readonly PartijBericht[];
  /** Where to go on; the same as before when there was nothing new. */
  readonly cursor: string | null;
};

/** `POST <url>/berichten` with cursor and page size: nothing about residents is in the address. */
export const connectAfzender = (
  register: string,
  url: string,
  options: HttpOptions = {},
): Afzender => ({
  async berichten(na, aantal) {
    const answer = await postJson({
      ...options,
      register,
      url: `${url}/berichten`,
      body: { na, aantal },
    });
    const page = expectAnswer<Berichten>(register, answer, {
      berichten: Array.isArray,
      cursor: (value) => value === null || isText(value),
    });
    if (page.berichten.length > aantal)
      throw new RegisterWeigert(register, 'het antwoord heeft meer berichten dan gevraagd');
    for (const bericht of page.berichten)
      expectAnswer<PartijBericht>(register, bericht, {
        kenmerk: isText,
        soort: isText,
        op: isInstant,
        gegevens: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
      });
    return page;
  },
});
