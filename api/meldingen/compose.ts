import { findActueleMeldingen } from '../../db/queries/meldingen/find-meldingen.ts';
import type { Bericht } from '../../mail/port.ts';
import { nameOf } from '../exporten/names.ts';
import type { Call } from '../http/route.ts';
import { text } from '../http/texts.ts';
import { lezerOf, padOf, tekstOf } from './view.ts';

/**
 * The mail with what somebody is told: case numbers, processes and ways to the page. What he may not read any more, what was dealt with
 * meanwhile and what is sealed is not in it.
 */
export async function composeMeldingen(
  context: Pick<Call, 'trx' | 'actor' | 'now'>,
  { ids, ritme }: Readonly<Record<string, unknown>>,
): Promise<Bericht | undefined> {
  const rows = await findActueleMeldingen(
    context.trx,
    lezerOf(context),
    Array.isArray(ids) ? ids.map(String) : [],
  );
  if (rows.length === 0) return undefined;
  const aantal = String(rows.length);
  return {
    onderwerp: text(rows.length === 1 ? 'mail.melding.onderwerp' : 'mail.meldingen.onderwerp', {
      aantal,
    }),
    alineas: [
      text(ritme === 'dagelijks' ? 'mail.meldingen.dagelijks' : 'mail.meldingen.direct', {
        naam: context.actor.naam,
      }),
    ],
    punten: rows.map((rij) => ({
      tekst: text('mail.meldingen.punt', {
        nummer: rij.nummer,
        proces: nameOf('proces', rij.proces),
        tekst: tekstOf(rij),
      }),
      pad: padOf(rij),
    })),
    slot: { tekst: text('mail.meldingen.slot'), pad: '/meldingen/voorkeuren' },
  };
}
