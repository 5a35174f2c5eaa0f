import { toCents, toEuros } from '../../law/amounts.ts';
import { addDays } from '../../law/calendar.ts';
import { delayDays, delayPenalty } from '../../law/delay-penalty.ts';
import type { Variables } from '../../processes/dwangsom/variables.ts';
import { openTermijn } from '../../terms/open-termijn.ts';
import { defineWorker } from '../define-worker.ts';
import { needed, writeSection } from '../shared/case-file.ts';
import { defaultOfCase } from '../shared/delay-of-case.ts';
import { closeTerm } from '../shared/terms-of-case.ts';

/** Counts days and amount, and opens the weeks in which the college fixes them (art. 4:18 Awb). Without rates a person fills in the amount. */
export const dwangsomBerekenen = defineWorker<Variables>()({
  type: 'dwangsom.dwangsom-berekenen',
  reads: ['zaakId', 'dwangsom', 'dwangsomtermijn'],
  async run({ dwangsom, dwangsomtermijn }, context) {
    const { trx, zaak, clock } = context;
    const stand = await defaultOfCase(context);
    const { eersteDag, dagen } = delayDays(stand);
    const laatste = addDays(needed(eersteDag, 'de eerste dag met een dwangsom'), dagen - 1);
    await closeTerm(context, 'ingebrekestelling');
    await openTermijn(
      trx,
      {
        zaakId: zaak.id,
        gemeente: zaak.gemeente,
        soort: 'dwangsombeschikking',
        begintOp: laatste,
        // A case on a model that does not ask the table: the two weeks of art. 4:18 Awb hold.
        ...(dwangsomtermijn && {
          duur: dwangsomtermijn.duur,
          grondslag: dwangsomtermijn.grondslag,
        }),
      },
      clock,
    );
    const penalty =
      dwangsom &&
      delayPenalty({
        ...stand,
        tarieven: {
          perDag: [toCents(dwangsom.perDag1), toCents(dwangsom.perDag2), toCents(dwangsom.perDag3)],
          geverifieerd: dwangsom.geverifieerd,
        },
      });
    await writeSection(context, 'dwangsomstand', 'beslistabel', {
      dagen,
      eersteDag,
      laatsteDag: laatste,
      ...(penalty && {
        bedrag: toEuros(penalty.bedrag),
        berekening: penalty.uitleg.map(({ artikel, waarom }) => `${artikel}: ${waarom}`),
      }),
      grondslag: dwangsom?.grondslag ?? 'art. 4:17 lid 2 Awb',
      bron: dwangsom?.bron ?? 'De bedragen voor deze dag zijn niet bekend. Zoek ze op.',
      geverifieerd: dwangsom?.geverifieerd ?? false,
    });
  },
});
