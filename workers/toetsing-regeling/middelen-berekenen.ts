import { toCents, toEuros } from '../../law/amounts.ts';
import { ownMeans } from '../../law/own-means.ts';
import type { Variables } from '../../processes/toetsing-regeling/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { caseFile, writeSection } from '../shared/case-file.ts';
import { assetsOf, incomeOf } from '../shared/means.ts';
import { setting } from '../shared/terms-of-case.ts';

/** What the resident can pay of special costs (art. 35 lid 1 Pw), with the reckoning in the case file. */
export const middelenBerekenen = defineWorker<Variables>()({
  type: 'toetsing-regeling.middelen-berekenen',
  reversible: true,
  reads: ['zaakId', 'peildatum', 'bijstandsnorm'],
  writes: ['eigenMiddelen'],
  async run({ peildatum, bijstandsnorm }, context) {
    const dossier = await caseFile(context);
    const inkomen = incomeOf(dossier('inkomen'));
    const bezit = assetsOf(dossier('vermogen'));
    const norm = bijstandsnorm?.bedrag ?? null;
    if (inkomen === null || bezit === null || norm === null) return { eigenMiddelen: null };
    const { bedrag, uitleg } = ownMeans({
      peildatum,
      inkomen: toCents(inkomen.arbeid) + toCents(inkomen.overig),
      norm: toCents(norm),
      vermogen: toCents(bezit.vermogen),
      periode: await setting(context, 'draagkrachtperiode', 'P12M'),
    });
    await writeSection(context, 'regelingadvies', 'beslistabel', {
      eigenMiddelen: toEuros(bedrag),
      eigenMiddelenUitleg: uitleg.map(({ artikel, waarom }) => `${waarom} (${artikel})`),
    });
    return { eigenMiddelen: toEuros(bedrag) };
  },
});
