import { addDays, daysBetween } from '../../law/calendar.ts';
import { today } from '../../law/clock.ts';
import { endOfDay, startOfDay } from '../../law/instant.ts';
import type { Variables } from '../../processes/heronderzoek/variables.ts';
import { openTermijn, planTermijn } from '../../terms/open-termijn.ts';
import { defineWorker, type WorkerContext } from '../define-worker.ts';
import { caseFile } from '../shared/case-file.ts';
import { closeTerm, setting } from '../shared/terms-of-case.ts';
import { writeLetter } from '../shared/write-letter.ts';

const AANLEIDING: Record<string, string> = {
  signaal:
    'Wij kregen informatie die anders is dan wat wij van u weten. Daar willen wij uw verhaal bij.',
  tip: 'Wij kregen informatie die anders is dan wat wij van u weten. Daar willen wij uw verhaal bij.',
  srt: 'Wij kregen informatie die anders is dan wat wij van u weten. Daar willen wij uw verhaal bij.',
  wijziging: 'U gaf een verandering aan ons door. Wij bekijken wat die betekent voor uw uitkering.',
};
const GEWOON = 'Dat doen wij bij iedereen met een uitkering, eens in de zoveel tijd.';

/** What the registers do not hold, asked of everybody. */
const STUKKEN = [
  'afschriften van al uw bankrekeningen van de laatste drie maanden, ook van spaarrekeningen',
  'loonstroken of andere bewijzen van inkomen van de laatste drie maanden, als u inkomen hebt',
  'wat er is veranderd in uw huishouden, uw woning of uw werk, als er iets is veranderd',
];

/** Announces the review and asks for documents within a time that the college sets (art. 17 lid 1, 54 lid 1 Pw). */
export const stukkenVragen = defineWorker<Variables>()({
  type: 'heronderzoek.stukken-vragen',
  reads: ['zaakId', 'onderzoekSoort'],
  writes: ['herinneringOp', 'stukkenTot'],
  async run({ onderzoekSoort }, context) {
    const { trx, zaak, clock } = context;
    const term = {
      zaakId: zaak.id,
      gemeente: zaak.gemeente,
      soort: 'inlichtingentermijn',
      begintOp: today(clock),
      duur: await setting(context, 'inlichtingentermijn', 'P2W'),
    } as const;
    const { einddatum } = planTermijn(term);
    const aanleiding = (await caseFile(context))('heronderzoek').text('aanleiding') ?? '';
    await writeLetter(context, 'aankondiging-heronderzoek', {
      aanleiding: AANLEIDING[aanleiding] ?? GEWOON,
      stukken: await documentsAsked(context),
      uiterlijkOp: einddatum,
      gesprek: onderzoekSoort === 'gesprek' || onderzoekSoort === 'signaal',
    });
    await closeTerm(context, 'inlichtingentermijn');
    await openTermijn(trx, term, clock);
    const helft = addDays(term.begintOp, Math.ceil(daysBetween(term.begintOp, einddatum) / 2));
    return { herinneringOp: startOfDay(helft), stukkenTot: endOfDay(einddatum) };
  },
});

/** What was found missing, else what everybody is asked for. */
export async function documentsAsked(context: WorkerContext): Promise<readonly string[]> {
  const ontbreekt = (await caseFile(context))('stukken').texts('ontbreekt');
  return ontbreekt.length > 0 ? ontbreekt : STUKKEN;
}
