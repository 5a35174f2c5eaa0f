import { updateRapport } from '../../db/queries/rapporten/change-rapport.ts';
import { lockRapport } from '../../db/queries/rapporten/find-rapporten.ts';
import type { Bericht, Bijlage } from '../../mail/port.ts';
import { readFigures } from '../doorlooptijden/figures.ts';
import { csv } from '../exporten/csv.ts';
import { figuresTable } from '../exporten/figures.ts';
import { nameOf } from '../exporten/names.ts';
import type { Tabel } from '../exporten/schema.ts';
import { rowsOf } from '../exporten/table.ts';
import type { Call } from '../http/route.ts';
import { longDay, text } from '../http/texts.ts';
import { has } from '../policy/decide.ts';
import { agreementsInWords } from './agreements-in-words.ts';
import { auditRapport } from './audit.ts';
import type { RapportSelectie } from './schema.ts';

const TABELLEN: readonly Tabel[] = [
  'processen',
  'gemeenten',
  'regelingen',
  'verloop',
  'overdracht',
  'kantoren',
];

/**
 * The mail with the figures of a period as CSV: those that the manager would see on the page now, small groups hidden. Who is no manager
 * any more gets none, and his report stops.
 */
export async function composeRapport(
  context: Pick<Call, 'trx' | 'actor' | 'now'>,
  inhoud: Readonly<Record<string, unknown>>,
): Promise<Bericht | undefined> {
  const { trx, actor, now } = context;
  const rapport = await lockRapport(trx, String(inhoud.rapportId), actor.id);
  if (!rapport || rapport.gestopt_op) return undefined;
  if (!has(actor, 'rapporten.ontvangen')) {
    await updateRapport(trx, rapport.id, { gestopt_op: now });
    return undefined;
  }
  const selectie = rapport.selectie as RapportSelectie;
  const { stap: _, ...wat } = rapport.selectie;
  const [van, tot] = [String(inhoud.van), String(inhoud.tot)];
  const data = await readFigures(context, { ...selectie, van, tot });
  const bijlagen = TABELLEN.map(
    (tabel): Bijlage => ({
      naam: `doorlooptijden-${tabel}-${tot}.csv`,
      media: 'text/csv; charset=utf-8',
      inhoud: csv(rowsOf(figuresTable(data, tabel))),
    }),
  );
  await updateRapport(trx, rapport.id, { laatst_op: now });
  await auditRapport(context, 'rapport.gemaild', rapport.id, { ...selectie, van, tot }, 'outbox');
  const periode = { van: longDay(van), tot: longDay(tot) };
  return {
    onderwerp: text('mail.rapport.onderwerp', { naam: rapport.naam, ...periode }),
    alineas: [
      text('mail.rapport.wat', {
        proces: nameOf('proces', data.proces),
        waar: data.perGemeente.map(({ naam }) => naam).join(', '),
        ...periode,
      }),
      text('mail.rapport.klein', { aantal: String(data.kleinsteGroep) }),
      ...agreementsInWords(data, selectie.regeling),
    ],
    punten: [
      {
        tekst: text('mail.rapport.dashboard'),
        pad: `/dashboard?${new URLSearchParams({ ...wat, periode: 'eigen', van, tot })}`,
      },
    ],
    slot: { tekst: text('mail.rapport.slot'), pad: '/dashboard/rapporten' },
    bijlagen,
  };
}
