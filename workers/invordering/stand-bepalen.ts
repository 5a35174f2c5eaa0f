import type { Standing } from '../../claims/standing.ts';
import { addPeriod, type Day } from '../../law/calendar.ts';
import { today } from '../../law/clock.ts';
import { endOfDay } from '../../law/instant.ts';
import type { Variables } from '../../processes/invordering/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { type CaseFile, caseFile } from '../shared/case-file.ts';
import { showStanding, standing } from '../shared/collection.ts';

/** The facts of the ledger that the next step depends on, and the first day on which they change by themselves. */
export const standBepalen = defineWorker<Variables>()({
  type: 'invordering.stand-bepalen',
  reads: ['zaakId'],
  writes: [
    'vorderingOpen',
    'afwikkelingLoopt',
    'invorderingRust',
    'vorderingVerjaard',
    'onderzoekNodig',
    'regelingStand',
    'betaaltermijnVoorbij',
    'aanmaningStand',
    'dwangbevelVerstuurd',
    'wachtenTot',
  ],
  async run(_, context) {
    const op = today(context.clock);
    const stand = await standing(context);
    await showStanding(context, stand);
    const dossier = await caseFile(context);
    const { leading, verjaring } = stand;
    const uitstel =
      dossier('dwangbevel').text('keuze') === 'uitstel' ? dossier('dwangbevel').text('tot') : null;
    const rust = [leading.rust_tot, uitstel].filter((day): day is Day => day !== null && day >= op);
    return {
      vorderingOpen: stand.saldo > 0,
      afwikkelingLoopt: stand.teVeelOpen > 0 || besideRuns(stand, dossier) || unsettled(dossier),
      invorderingRust: rust.length > 0 || unsettled(dossier) || withoutTitle(stand, dossier),
      vorderingVerjaard: verjaring !== null && verjaring.einddatum < op,
      onderzoekNodig: leading.onderzoek_op !== null && leading.onderzoek_op <= op,
      regelingStand: stand.regeling,
      betaaltermijnVoorbij: stand.betaaltermijnVoorbij,
      aanmaningStand: stand.aanmaning,
      dwangbevelVerstuurd: leading.dwangbevel_op !== null,
      wachtenTot: endOfDay(nextOf([...stand.momenten, ...rust], op)),
    };
  },
});

/** A fine or a verhaal runs beside the collection: it is not decided yet, or another month will come; the case stays open. */
const besideRuns = ({ claims }: Standing, dossier: CaseFile): boolean =>
  claims.some(
    ({ soort, status }) =>
      (soort !== 'terugvordering' && status === 'in-onderzoek') ||
      (soort === 'verhaal' && dossier('verhaalstand').flag('loopt') === true),
  );

/** Somebody else than the resident can be made to pay by an order of the court only (art. 62b, 62g lid 2 Pw): until then nothing is enforced. */
const withoutTitle = ({ leading, betaaltermijnVoorbij }: Standing, dossier: CaseFile): boolean =>
  leading.soort === 'verhaal' &&
  betaaltermijnVoorbij &&
  dossier('verhaalsonderzoek').flag('uitspraak') !== true &&
  dossier('verhaalsuitspraak').text('uitkomst') === null;

/** A death, a bankruptcy, a debt scheme or a case in court that nobody has settled yet: whatever day was expected, we wait for the outcome. */
function unsettled(dossier: CaseFile): boolean {
  const verzet = dossier('verzet').text('ingesteldOp') !== null;
  if (verzet && dossier('verzetAfloop').text('uitkomst') === null) return true;
  const died = dossier('overlijden').text('overledenOp') !== null;
  if (died && dossier('nalatenschap').text('uitkomst') === null) return true;
  const begon = dossier('insolventie').text('van');
  const einde = dossier('insolventieAfloop').text('beeindigdOp');
  return begon !== null && (einde === null || einde < begon);
}

/** The first of the days that is not over yet; a month when there is none, so that no wait is without end. */
const nextOf = (days: readonly Day[], op: Day): Day =>
  days.filter((day) => day >= op).sort()[0] ?? addPeriod(op, 'P1M');
