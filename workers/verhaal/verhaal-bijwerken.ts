import { tellZaak } from '../../cases/tell-zaak.ts';
import { book } from '../../claims/book.ts';
import { findInstelling } from '../../db/queries/instellingen/find-instelling.ts';
import { updateVordering } from '../../db/queries/vorderingen/update-vordering.ts';
import { type Cents, toCents, toEuros } from '../../law/amounts.ts';
import { addDays, addPeriod, type Day } from '../../law/calendar.ts';
import { today } from '../../law/clock.ts';
import { endOfDay } from '../../law/instant.ts';
import { contributionIn, MAINTENANCE_INDEX } from '../../law/maintenance.ts';
import { messages } from '../../processes/invordering/variables.ts';
import type { Variables } from '../../processes/verhaal/variables.ts';
import { defineWorker, type WorkerContext } from '../define-worker.ts';
import { type CaseFile, caseFile, needed, writeSection } from '../shared/case-file.ts';
import { standing, tellChange } from '../shared/collection.ts';
import { maintenanceOf } from '../shared/maintenance-of-case.ts';
import { closeTerm } from '../shared/terms-of-case.ts';
import { writeLetter } from '../shared/write-letter.ts';

/**
 * Books what has fallen due since the last time, once per month, and says what is needed now. Called when a month begins, when the time to pay is over and
 * when something changed: it reads the case file and the ledger, not what it did before.
 */
export const verhaalBijwerken = defineWorker<Variables>()({
  type: 'verhaal.verhaal-bijwerken',
  reads: ['zaakId'],
  writes: ['verhaalStap', 'wachtenTot'],
  async run(_, context) {
    const { trx, zaak, clock, sleutel } = context;
    const op = today(clock);
    const dossier = await caseFile(context);
    const claim = await maintenanceOf(context);
    const plan = await planOf(context, dossier, op);
    const before = await standing(context);
    const booked = await bookDue(context, claim.id, plan);
    // Whoever paid everything has time again for what came now.
    if (booked > 0 && before.saldo === 0 && claim.vervaldatum && claim.vervaldatum < op)
      await updateVordering(trx, claim.id, { vervaldatum: addPeriod(op, 'P30D') });
    await tellAmount(context, dossier, plan);
    await writeSection(context, 'verhaalstand', 'boekhouding', {
      loopt: plan.loopt,
      ...(plan.maanden.length > 0 && {
        perMaand: toEuros(plan.maanden.at(-1)?.bedrag ?? 0),
        geboektTot: plan.maanden.at(-1)?.maand,
      }),
      uitleg: plan.uitleg,
      letOp: plan.letOp,
    });
    // The first time there is something to agree on; after that collection only has to look again.
    if (before.gevorderd === 0 && booked > 0)
      await tellZaak(trx, zaak, {
        naam: messages.regelingGevraagd,
        berichtId: `verhaal-${sleutel}`,
      });
    else await tellChange(context);
    const { saldo, vervaldatum } = await standing(context);
    const overdue = saldo > 0 && vervaldatum !== null && vervaldatum < op;
    if (overdue && needsCourt(dossier)) return { verhaalStap: 'rechter', wachtenTot: endOfDay(op) };
    const paidOrTitle = saldo === 0 || !needsCourt(dossier);
    if (!plan.loopt && paidOrTitle) {
      await closeTerm(context, 'betaaltermijn');
      return { verhaalStap: 'klaar', wachtenTot: endOfDay(op) };
    }
    const next = [
      plan.loopt ? addDays(firstOf(addPeriod(firstOf(op), 'P1M')), -1) : null,
      vervaldatum !== null && vervaldatum >= op ? vervaldatum : null,
    ].filter((day): day is Day => day !== null);
    return {
      verhaalStap: 'wachten',
      wachtenTot: endOfDay(next.sort()[0] ?? addPeriod(op, 'P1M')),
    };
  },
});

type Maand = { readonly maand: Day; readonly bedrag: Cents };
type Plan = {
  /** what is owed up to today: a month each, or one amount on its day */
  readonly maanden: readonly Maand[];
  readonly ineens: Cents | null;
  /** another month will come */
  readonly loopt: boolean;
  readonly uitleg: string;
  readonly letOp: string;
};

const firstOf = (day: Day): Day => `${day.slice(0, 7)}-01`;

/** Without an order of the court nothing can be enforced: then the college asks for one (art. 62g lid 2 Pw), once. */
const needsCourt = (dossier: CaseFile): boolean =>
  dossier('verhaalsonderzoek').flag('uitspraak') !== true &&
  dossier('verhaalsuitspraak').text('uitkomst') === null;

async function planOf(context: WorkerContext, dossier: CaseFile, op: Day): Promise<Plan> {
  const concept = dossier('verhaalsbesluit');
  const bedrag = toCents(needed(concept.number('bedrag'), 'het bedrag van het verhaal'));
  if (concept.text('wijze') === 'ineens') {
    return { maanden: [], ineens: bedrag, loopt: false, uitleg: 'Eén bedrag', letOp: 'Geen' };
  }
  const kosten = toCents(
    needed(dossier('verhaalsonderzoek').number('kosten'), 'de kosten van bijstand'),
  );
  const bases = basesOf(dossier, bedrag);
  const einde = endOf(dossier);
  const percentages = await percentagesOf(context, op);
  const maanden: Maand[] = [];
  let uitleg = 'Zoals vastgesteld';
  let ontbreekt: readonly number[] = [];
  let maand = bases[0]?.vanaf as Day;
  while (maand <= op && (einde === null || maand < einde)) {
    const base = bases.findLast(({ vanaf }) => vanaf <= maand) ?? bases[0];
    if (!base) break;
    const contribution = contributionIn(maand, base, percentages);
    maanden.push({ maand, bedrag: Math.min(contribution.bedrag, kosten) });
    uitleg = contribution.uitleg.map(({ waarom }) => waarom).join('; ') || 'Zoals vastgesteld';
    ontbreekt = contribution.ontbreekt;
    maand = addPeriod(maand, 'P1M');
  }
  return {
    maanden,
    ineens: null,
    loopt: einde === null || firstOf(addPeriod(firstOf(op), 'P1M')) < einde,
    uitleg,
    letOp:
      ontbreekt.length > 0
        ? `Het percentage van ${ontbreekt.join(', ')} is niet ingesteld: het bedrag is daarvoor niet verhoogd (art. 62d Pw).`
        : 'De percentages zijn niet in de Staatscourant gelezen.',
  };
}

/** The amounts a month with the first month of each: the decision, the court, a change (art. 62e Pw). */
function basesOf(dossier: CaseFile, bedrag: Cents): { vanaf: Day; bedrag: Cents }[] {
  const concept = dossier('verhaalsbesluit');
  const uitspraak = dossier('verhaalsuitspraak');
  const wijziging = dossier('verhaalswijziging');
  const bases = [
    { vanaf: firstOf(needed(concept.text('vanaf'), 'de eerste maand van het verhaal')), bedrag },
  ];
  const op = dossier('verhaalstand').text('uitspraakVerwerktOp');
  if (op && uitspraak.text('uitkomst') === 'toegewezen')
    bases.push({
      vanaf: firstOf(addPeriod(firstOf(op), 'P1M')),
      bedrag: toCents(uitspraak.number('perMaand') ?? 0),
    });
  const vanaf = wijziging.text('vanaf');
  if (vanaf && wijziging.text('soort') === 'bedrag')
    bases.push({ vanaf: firstOf(vanaf), bedrag: toCents(wijziging.number('perMaand') ?? 0) });
  return bases.sort((a, b) => (a.vanaf < b.vanaf ? -1 : 1));
}

/** The first day that counts no more; null = it goes on. */
function endOf(dossier: CaseFile): Day | null {
  const wijziging = dossier('verhaalswijziging');
  const days = [
    wijziging.text('soort') === 'einde' ? wijziging.text('vanaf') : null,
    // The resident left: costs of another municipality are not ours to recover (art. 62c Pw).
    dossier('verhaalsvertrek').text('vanaf'),
    dossier('verzetAfloop').text('uitkomst') === 'gegrond'
      ? dossier('verzetAfloop').text('beslistOp')
      : null,
    dossier('verhaalsuitspraak').text('uitkomst') === 'afgewezen'
      ? dossier('verhaalsuitspraak').text('uitspraakOp')
      : null,
  ].filter((day): day is Day => day !== null);
  return days.sort()[0] ?? null;
}

/** The percentages that are known, with those that the municipality set. */
async function percentagesOf(
  { trx, zaak }: WorkerContext,
  op: Day,
): Promise<Record<number, number>> {
  const percentages: Record<number, number> = { ...MAINTENANCE_INDEX };
  const last = Number(op.slice(0, 4));
  for (let jaar = last - 5; jaar <= last; jaar++) {
    const own = await findInstelling(trx, {
      sleutel: `verhaal-indexering-${jaar}`,
      gemeente: zaak.gemeente,
      op,
    });
    if (typeof own === 'number' && own >= 0) percentages[jaar] = own;
  }
  return percentages;
}

/** @returns cents that were booked now; what was booked before is not booked again */
async function bookDue(context: WorkerContext, vorderingId: string, plan: Plan): Promise<Cents> {
  const { trx, clock } = context;
  const op = today(clock);
  const due = [
    ...(plan.ineens === null ? [] : [{ kenmerk: `verhaal-${vorderingId}`, bedrag: plan.ineens }]),
    ...plan.maanden.map(({ maand, bedrag }) => ({
      kenmerk: `verhaal-${vorderingId}-${maand.slice(0, 7)}`,
      bedrag,
    })),
  ];
  let booked = 0;
  for (const { kenmerk, bedrag } of due) {
    if (bedrag === 0) continue;
    const { uitkomst } = await book(
      trx,
      { vorderingId, soort: 'hoofdsom', bedrag, op, kenmerk },
      clock,
    );
    if (uitkomst === 'geboekt') booked += bedrag;
  }
  return booked;
}

/** Whoever pays is told when the amount of a month is another one than last told (art. 62d and 62e Pw). */
async function tellAmount(context: WorkerContext, dossier: CaseFile, plan: Plan): Promise<void> {
  const last = plan.maanden.at(-1);
  const told =
    dossier('verhaalstand').number('perMaand') ?? dossier('verhaalsbesluit').number('bedrag');
  if (!last || told === null || toCents(told) === last.bedrag) return;
  await writeLetter(context, 'verhaalsbericht', {
    perMaand: toEuros(last.bedrag),
    vanafDatum: last.maand,
    uitleg:
      dossier('verhaalswijziging').text('soort') === 'bedrag'
        ? needed(dossier('verhaalswijziging').text('toelichting'), 'de reden van de wijziging')
        : `${plan.uitleg.charAt(0).toUpperCase()}${plan.uitleg.slice(1)}.`,
  });
}
