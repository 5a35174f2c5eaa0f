import { findIncidenten, type IncidentRij } from '../../db/queries/incidenten/find-incidenten.ts';
import { findStoringsmeldingen } from '../../db/queries/storingsmeldingen/find-storingsmeldingen.ts';
import type { StoringsmeldingRij } from '../../db/queries/storingsmeldingen/storingsmelding-rij.ts';
import { countingSealed } from '../../db/transaction.ts';
import type { Bericht } from '../../mail/port.ts';
import { nameOf } from '../exporten/names.ts';
import type { Call } from '../http/route.ts';
import { moment, text } from '../http/texts.ts';
import { reach } from '../policy/decide.ts';

/** Case numbers that one alert names; the page has the rest. */
const NAMED = 10;
const MOST = 200;

/**
 * The mail to an operator about what stands still, or what goes on again: by cause, with the cases of his own municipalities; of a sealed
 * case that there is one.
 */
export async function composeStoring(
  { trx, actor }: Pick<Call, 'trx' | 'actor'>,
  { storingen }: Readonly<Record<string, unknown>>,
): Promise<Bericht | undefined> {
  const { gemeenten } = reach(actor, 'incidenten.behandelen');
  const told = await findStoringsmeldingen(
    trx,
    Array.isArray(storingen) ? storingen.map(String) : [],
  );
  const mine = told.filter((one) => one.gemeenten.some((gemeente) => gemeenten.includes(gemeente)));
  if (mine.length === 0) return undefined;
  const over = mine.every(({ opgelost_op }) => opgelost_op);
  const punten = [];
  for (const one of mine) {
    const rows = await countingSealed(trx, gemeenten, () =>
      findIncidenten(trx, {
        gemeenten,
        proces: one.proces,
        element: one.element_id,
        limiet: MOST,
      }),
    );
    punten.push({
      tekst: line(
        one,
        rows.filter((rij) => rij.error_type === one.soort),
      ),
      pad: '/storingen',
    });
  }
  const aantal = String(mine.length);
  return {
    onderwerp: text(over ? 'mail.storing.opgelost' : 'mail.storing.onderwerp', { aantal }),
    alineas: [text(over ? 'mail.storing.weer-verder' : 'mail.storing.staat-stil')],
    punten,
    slot: { tekst: text('mail.storing.slot'), pad: '/storingen' },
  };
}

function line(
  { proces, element_id, soort, sinds, keer, opgelost_op }: StoringsmeldingRij,
  rows: readonly IncidentRij[],
): string {
  const places = {
    stap: rows.find(({ stap }) => stap)?.stap ?? element_id,
    proces: nameOf('proces', proces),
    soort,
    sinds: moment(sinds),
    keer: String(keer),
  };
  if (opgelost_op)
    return text('mail.storing.punt-opgelost', { ...places, moment: moment(opgelost_op) });
  const numbers = rows.flatMap(({ nummer, verzegeld }) => (verzegeld ? [] : [nummer]));
  return text('mail.storing.punt', {
    ...places,
    aantal: rows.length >= MOST ? `${MOST}+` : String(rows.length),
    zaken: [
      ...numbers.slice(0, NAMED),
      ...(rows.length > Math.min(numbers.length, NAMED) ? ['…'] : []),
    ].join(', '),
  });
}
