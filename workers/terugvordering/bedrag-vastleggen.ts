import { toCents, toEuros } from '../../law/amounts.ts';
import { today } from '../../law/clock.ts';
import { type GrossUp, grossUp } from '../../law/gross-up.ts';
import { costsWithinTwoYears } from '../../law/two-years.ts';
import type { Oorzaak, Variables } from '../../processes/terugvordering/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { caseFile, needed, type Section, writeSection } from '../shared/case-file.ts';

/** Adds up what was overpaid, grossed up (art. 58 lid 5 Pw). Amounts that cannot be right give no cause: the table then has no answer. */
export const bedragVastleggen = defineWorker<Variables>()({
  type: 'terugvordering.bedrag-vastleggen',
  reads: ['zaakId'],
  writes: ['peildatum', 'oorzaak', 'kostenBinnenTweeJaar'],
  async run(_, context) {
    const peildatum = today(context.clock);
    const dossier = await caseFile(context);
    const bedrag = dossier('vorderingsbedrag');
    const oudste = bedrag.text('oudsteKostenOp');
    const jongste = bedrag.text('jongsteKostenOp');
    const som = added(bedrag, peildatum);
    const klopt = som !== null && som.totaal > 0 && oudste && jongste && oudste <= jongste;
    await writeSection(context, 'terugvorderingsadvies', 'boekhouding', {
      netto: toEuros(som?.netto ?? 0),
      brutering: toEuros(som?.brutering ?? 0),
      totaal: toEuros(som?.totaal ?? 0),
      uitleg: (som?.uitleg ?? []).map(({ waarom }) => waarom).join('; ') || 'Geen bedragen',
      waarschuwing: klopt
        ? 'Controleer de bedragen voordat u verdergaat.'
        : 'De bedragen of dagen kunnen niet kloppen. Vul ze opnieuw in.',
    });
    return {
      peildatum,
      oorzaak: klopt
        ? (needed(dossier('vordering').text('oorzaak'), 'de oorzaak van de vordering') as Oorzaak)
        : null,
      kostenBinnenTweeJaar: klopt ? costsWithinTwoYears(oudste, jongste, peildatum) : null,
    };
  },
});

/** `null` when a year has not begun yet: then nothing can have been overpaid in it. */
function added(bedrag: Section, peildatum: string): GrossUp | null {
  const posten = (bedrag.rows('posten') ?? []).map((post) => ({
    jaar: post.number('jaar') ?? 0,
    netto: toCents(post.number('netto') ?? 0),
    loonheffing: toCents(post.number('loonheffing') ?? 0),
  }));
  if (posten.some(({ jaar }) => jaar > Number(peildatum.slice(0, 4)))) return null;
  return grossUp(posten, peildatum, bedrag.flag('bruteringVervalt') ?? false);
}
