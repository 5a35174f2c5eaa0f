import type { Trx } from '../db/connect.ts';
import {
  type Aflossingsplan,
  findAflossingsplan,
} from '../db/queries/aflossingsplannen/find-aflossingsplan.ts';
import { findInvorderingsopdrachten } from '../db/queries/invorderingsopdrachten/invorderingsopdracht.ts';
import { findLaatsteTermijn } from '../db/queries/termijnen/find-laatste-termijn.ts';
import { findBoekingen } from '../db/queries/vordering-boekingen/find-boekingen.ts';
import {
  findVorderingen,
  type VorderingMetSaldo,
} from '../db/queries/vorderingen/find-vorderingen.ts';
import { type Cents, toCents } from '../law/amounts.ts';
import { addPeriod, type Day, type Duration } from '../law/calendar.ts';
import type { Stap } from '../law/uitleg.ts';
import { limitationOf } from './limitation-of-claim.ts';

/** How the claims of a case stand on a day; amounts in cents, all from the bookings. */
export type Standing = {
  /** the claim that collection goes by: the open one that fell due first */
  readonly leading: VorderingMetSaldo;
  readonly claims: readonly VorderingMetSaldo[];
  readonly saldo: Cents;
  readonly gevorderd: Cents;
  readonly ontvangen: Cents;
  /** received beyond the debt and not yet ordered to be paid back */
  readonly teVeelOpen: Cents;
  readonly plan: Aflossingsplan | undefined;
  readonly regeling: 'geen' | 'lopend' | 'achterstand';
  /** instalments due and not paid; without a plan everything that is due */
  readonly achterstand: Cents;
  readonly vervaldatum: Day | null;
  readonly betaaltermijnVoorbij: boolean;
  readonly aanmaning: 'geen' | 'loopt' | 'voorbij';
  readonly verjaring: { readonly einddatum: Day; readonly uitleg: readonly Stap[] } | null;
  /** days on which something may have to happen, those that lie before today included */
  readonly momenten: readonly Day[];
};

/**
 * @param respijt how long after its day an instalment does not count as missed (policy)
 * @returns `undefined` for a case without a claim
 */
export async function standingOf(
  trx: Trx,
  { zaakId, op, respijt }: { zaakId: string; op: Day; respijt: Duration },
): Promise<Standing | undefined> {
  const claims = await findVorderingen(trx, zaakId);
  const leading = leadingOf(claims);
  if (!leading) return undefined;
  const plan = await findAflossingsplan(trx, leading.id);
  const lopend = plan?.status === 'lopend' ? plan : undefined;
  const saldo = sumOf(claims, ({ saldo }) => saldo);
  const { vervaldatum } = leading;
  const verjaring = await limitationOf(trx, leading);
  const voorbij = vervaldatum !== null && vervaldatum < op;
  const achter = lopend ? await behind(trx, lopend, op, respijt) : { bedrag: 0, sinds: null };
  const termijn = await findLaatsteTermijn(trx, { zaakId, soort: 'aanmaningstermijn' });
  // A reminder counts for the debt as it stands: not one from before a new agreement, nor for an instalment missed later.
  const sinds = [vervaldatum ?? '', lopend?.afgesproken_op ?? '', achter.sinds ?? '']
    .sort()
    .at(-1) as Day;
  const aangemaand = termijn && termijn.begint_op >= sinds ? termijn.einddatum : null;
  return {
    leading,
    claims,
    saldo,
    gevorderd: sumOf(claims, ({ gevorderd }) => gevorderd),
    ontvangen: sumOf(claims, ({ ontvangen }) => ontvangen),
    teVeelOpen: await excessOf(trx, claims),
    plan,
    regeling:
      !lopend || lopend.termijnen.length === 0
        ? 'geen'
        : achter.bedrag > 0
          ? 'achterstand'
          : 'lopend',
    achterstand: lopend?.termijnen.length ? Math.min(achter.bedrag, saldo) : voorbij ? saldo : 0,
    vervaldatum,
    betaaltermijnVoorbij: voorbij,
    aanmaning: !aangemaand ? 'geen' : aangemaand >= op ? 'loopt' : 'voorbij',
    verjaring,
    momenten: [
      vervaldatum,
      aangemaand,
      leading.rust_tot,
      leading.onderzoek_op,
      verjaring?.einddatum ?? null,
      ...(lopend?.termijnen.map(({ vervalt_op }) => addPeriod(vervalt_op, respijt)) ?? []),
    ].filter((day): day is Day => day !== null),
  };
}

// helpers

/** Of the claims that still owe something the one that fell due first; else the last one opened. */
const leadingOf = (claims: readonly VorderingMetSaldo[]): VorderingMetSaldo | undefined =>
  claims
    .filter(({ saldo }) => Number(saldo) > 0)
    .toSorted((a, b) => ((a.vervaldatum ?? '9999') < (b.vervaldatum ?? '9999') ? -1 : 1))[0] ??
  claims[0];

const sumOf = (
  claims: readonly VorderingMetSaldo[],
  amount: (claim: VorderingMetSaldo) => string,
): Cents => claims.reduce((sum, claim) => sum + toCents(Number(amount(claim))), 0);

/** Instalments whose time has passed, less what was paid since the agreement; and the day of the first one that was missed. */
async function behind(
  trx: Trx,
  plan: Aflossingsplan,
  op: Day,
  respijt: Duration,
): Promise<{ bedrag: Cents; sinds: Day | null }> {
  let paid = (await findBoekingen(trx, plan.vordering_id))
    .filter(
      ({ soort, boekdatum }) =>
        ['betaling', 'verrekening'].includes(soort) && boekdatum >= plan.afgesproken_op,
    )
    .reduce((sum, { bedrag }) => sum - toCents(Number(bedrag)), 0);
  let missed = 0;
  let sinds: Day | null = null;
  for (const { vervalt_op, bedrag } of plan.termijnen) {
    if (addPeriod(vervalt_op, respijt) >= op) break;
    const owed = toCents(Number(bedrag));
    const short = Math.max(0, owed - paid);
    paid = Math.max(0, paid - owed);
    if (short > 0) sinds ??= vervalt_op;
    missed += short;
  }
  return { bedrag: missed, sinds };
}

async function excessOf(trx: Trx, claims: readonly VorderingMetSaldo[]): Promise<Cents> {
  let open = sumOf(claims, ({ te_veel_ontvangen }) => te_veel_ontvangen);
  for (const { id } of claims) {
    for (const { soort, bedrag } of await findInvorderingsopdrachten(trx, id))
      if (soort === 'terugbetalen') open -= toCents(Number(bedrag));
  }
  return Math.max(0, open);
}
