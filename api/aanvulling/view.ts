import type { Knex } from 'knex';
import { findBestanden } from '../../db/queries/aanvullingsbestanden/bestanden.ts';
import { KINDS } from '../../documents/kinds.ts';
import { limitsOf } from '../documenten/limits.ts';
import { iso } from '../taken/view.ts';
import type { Answering } from './open-link.ts';
import { type Aanvulling, LANGSTE_ANTWOORD } from './schema.ts';

/** Files of one answer; each is kept, and a person has to open it. */
export const MEESTE_BESTANDEN = 30;
const NAMEN: Readonly<Record<string, string>> = {
  dinkelland: 'gemeente Dinkelland',
  tubbergen: 'gemeente Tubbergen',
  oldenzaal: 'gemeente Oldenzaal',
};

/** What the resident sees. */
export async function aanvullingView(
  trx: Knex.Transaction,
  { link, zaak }: Answering,
  uiterlijkOp: string | null,
  now: Date,
): Promise<Aanvulling> {
  const bestanden = await findBestanden(trx, link.id);
  const { grootste } = await limitsOf(trx, { gemeente: link.gemeente, now });
  return {
    status: link.status === 'ingediend' ? 'ingediend' : 'open',
    gemeente: { code: link.gemeente, naam: NAMEN[link.gemeente] ?? link.gemeente },
    zaaknummer: zaak.nummer,
    uiterlijkOp,
    ingediendOp: iso(link.ingediend_op),
    versie: link.versie,
    vragen: link.gevraagd.map((tekst, at) => ({
      nummer: at + 1,
      tekst,
      antwoord: link.antwoorden[String(at + 1)] ?? '',
      bestanden: bestanden
        .filter(({ nummer }) => nummer === at + 1)
        .map(({ id, naam, grootte }) => ({ id, naam, grootte })),
    })),
    grootste,
    meeste: MEESTE_BESTANDEN,
    langste: LANGSTE_ANTWOORD,
    media: Object.keys(KINDS),
  };
}
