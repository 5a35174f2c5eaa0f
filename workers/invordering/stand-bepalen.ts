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
      afwikkelingLoopt: stand.teVeelOpen > 0 || fineRuns(stand) || estateOrInsolvency(dossier),
      invorderingRust: rust.length > 0 || estateOrInsolvency(dossier),
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

/** A fine is examined beside the collection; its claim is open from the beginning, and the case stays open until it is decided. */
const fineRuns = ({ claims }: Standing): boolean =>
  claims.some(({ soort, status }) => soort === 'boete' && status === 'in-onderzoek');

/** A death, a bankruptcy or a debt scheme that nobody has settled yet: whatever day was expected, we wait for the outcome. */
function estateOrInsolvency(dossier: CaseFile): boolean {
  const died = dossier('overlijden').text('overledenOp') !== null;
  if (died && dossier('nalatenschap').text('uitkomst') === null) return true;
  const begon = dossier('insolventie').text('van');
  const einde = dossier('insolventieAfloop').text('beeindigdOp');
  return begon !== null && (einde === null || einde < begon);
}

/** The first of the days that is not over yet; a month when there is none, so that no wait is without end. */
const nextOf = (days: readonly Day[], op: Day): Day =>
  days.filter((day) => day >= op).sort()[0] ?? addPeriod(op, 'P1M');
