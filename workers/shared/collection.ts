import { randomUUID } from 'node:crypto';
import { tellZaak } from '../../cases/tell-zaak.ts';
import { type Standing, standingOf } from '../../claims/standing.ts';
import type { Trx } from '../../db/connect.ts';
import {
  findInvorderingsopdrachten,
  type InvorderingsopdrachtRij,
  insertInvorderingsopdracht,
} from '../../db/queries/invorderingsopdrachten/invorderingsopdracht.ts';
import { enqueue } from '../../db/queries/outbox/enqueue.ts';
import { findBoekingen } from '../../db/queries/vordering-boekingen/find-boekingen.ts';
import { findSchuldenaren } from '../../db/queries/vordering-schuldenaren/find-schuldenaren.ts';
import { findVorderingen } from '../../db/queries/vorderingen/find-vorderingen.ts';
import { type Cents, toEuros } from '../../law/amounts.ts';
import type { Day } from '../../law/calendar.ts';
import { today } from '../../law/clock.ts';
import { messages } from '../../processes/invordering/variables.ts';
import type { WorkerContext } from '../define-worker.ts';
import { Fault } from '../fault.ts';
import { writeSection } from './case-file.ts';
import { setting } from './terms-of-case.ts';

/** How the claims of the case stand today. @throws Fault for a case without a claim */
export async function standing(context: WorkerContext): Promise<Standing> {
  const found = await standingOf(context.trx, {
    zaakId: context.zaak.id,
    op: today(context.clock),
    respijt: await setting(context, 'aflossing-respijt', 'P2W'),
  });
  if (!found) throw new Fault('vordering-onbekend');
  return found;
}

/** Shows people how the claims stand: the section that forms only show. */
export async function showStanding(context: WorkerContext, stand: Standing): Promise<void> {
  const { leading, plan } = stand;
  await writeSection(context, 'vorderingsstand', 'boekhouding', {
    peildatum: today(context.clock),
    saldo: toEuros(stand.saldo),
    gevorderd: toEuros(stand.gevorderd),
    ontvangen: toEuros(stand.ontvangen),
    ...(stand.vervaldatum && { vervaldatum: stand.vervaldatum }),
    ...(leading.karakter && {
      karakter: leading.karakter === 'verplicht' ? 'Verplicht' : 'Bevoegd',
      verrekenen:
        leading.karakter === 'verplicht' || leading.soort === 'boete'
          ? 'Moet, als er een uitkering loopt (art. 60 lid 4 Pw)'
          : 'Mag (art. 60 lid 3 Pw)',
    }),
    regeling: plan?.status === 'lopend' ? WIJZEN[plan.wijze] : 'Geen',
    achterstand: toEuros(stand.achterstand),
    ...(stand.verjaring && { verjaartOp: stand.verjaring.einddatum }),
  });
}

/** Tells the collection that something about the claim changed, so that it looks again. */
export const tellChange = ({ trx, zaak, sleutel }: WorkerContext): Promise<void> =>
  tellZaak(trx, zaak, {
    naam: messages.vorderingGewijzigd,
    berichtId: `gewijzigd-${sleutel}`,
  });

/** Gives the benefit administration an order: kept here, and sent after commit. Nothing for zero, except a stop. */
export async function orderCollection(
  { trx, zaak, clock, sleutel, audit }: WorkerContext,
  {
    vorderingId,
    soort,
    bedrag,
    beslagvrijeVoet = null,
    ingangsdatum,
  }: {
    vorderingId: string;
    soort: InvorderingsopdrachtRij['soort'];
    bedrag: Cents;
    beslagvrijeVoet?: Cents | null;
    ingangsdatum: Day;
  },
): Promise<void> {
  if (bedrag <= 0 && soort !== 'verrekening-stoppen') return;
  const id = randomUUID();
  await insertInvorderingsopdracht(trx, {
    id,
    vordering_id: vorderingId,
    gemeente: zaak.gemeente,
    soort,
    bedrag: toEuros(bedrag).toFixed(2),
    beslagvrije_voet: beslagvrijeVoet === null ? null : toEuros(beslagvrijeVoet).toFixed(2),
    ingangsdatum,
    opgedragen_op: clock(),
    sleutel: `${soort}-${vorderingId}-${sleutel}`,
  });
  // The benefit administration knows the resident only: when somebody else paid, a person pays back, to whom it belongs.
  const claims = await findVorderingen(trx, zaak.id);
  if (claims.some((claim) => claim.id === vorderingId && claim.soort === 'verhaal')) return;
  if (GIVES.includes(soort) && (await coDebtorPaid(trx, zaak.id, vorderingId))) return;
  await enqueue(trx, {
    soort: 'invordering-opdragen',
    sleutel: `invordering-${id}`,
    reeks: `invordering-${zaak.id}`,
    zaakId: zaak.id,
    gemeente: zaak.gemeente,
    inhoud: { opdrachtId: id },
  });
  audit({
    actie: 'invordering.opgedragen',
    objectSoort: 'invorderingsopdracht',
    objectId: id,
    details: { soort },
  });
}

/** Orders by which the resident gets money. */
const GIVES: readonly InvorderingsopdrachtRij['soort'][] = ['terugbetalen', 'rente-vergoeden'];

async function coDebtorPaid(trx: Trx, zaakId: string, vorderingId: string): Promise<boolean> {
  const mede = (await findSchuldenaren(trx, zaakId))
    .filter(({ rol }) => rol === 'medeschuldenaar')
    .map(({ id }) => id);
  if (mede.length === 0) return false;
  return (await findBoekingen(trx, vorderingId)).some(({ betaald_door }) =>
    mede.includes(betaald_door ?? ''),
  );
}

/** Ends a set-off that runs; nothing when none does. */
export async function stopSetOff(context: WorkerContext, vorderingId: string): Promise<void> {
  const last = (await findInvorderingsopdrachten(context.trx, vorderingId))
    .filter(({ soort }) => soort === 'verrekenen' || soort === 'verrekening-stoppen')
    .at(-1);
  if (last?.soort !== 'verrekenen') return;
  await orderCollection(context, {
    vorderingId,
    soort: 'verrekening-stoppen',
    bedrag: 0,
    ingangsdatum: today(context.clock),
  });
}

const WIJZEN = {
  ineens: 'Alles ineens',
  termijnen: 'In maandelijkse termijnen',
  verrekening: 'Verrekening met de uitkering',
  uitstel: 'Uitstel van betaling',
} as const;
