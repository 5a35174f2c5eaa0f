import { findGemeenteVan } from '../db/queries/medewerkers/find-gemeente-van.ts';
import { enqueue } from '../db/queries/outbox/enqueue.ts';
import { takeRapport, updateRapport } from '../db/queries/rapporten/change-rapport.ts';
import { inTransaction } from '../db/transaction.ts';
import { dayOf } from '../law/clock.ts';
import { nextReport, reportedPeriod } from '../law/report-period.ts';
import type { NoticesDeps } from './deps.ts';
import { timeOf } from './time-of.ts';

/** Before people begin, after the night's work. */
const FROM = '07:00';
/** In one turn; what is left waits for the next. */
const MOST = 100;

/** Puts the reports in the outbox whose day has come. A platform that was off for weeks sends the last one, not all that were missed. */
export async function sendRapporten({ db, clock, mail }: NoticesDeps): Promise<void> {
  const nu = clock();
  const vandaag = dayOf(nu);
  if (!mail || timeOf(nu) < FROM) return;
  for (let sent = 0; sent < MOST; sent++) {
    const more = await inTransaction(db, '*', async (trx) => {
      const rapport = await takeRapport(trx, vandaag);
      if (!rapport) return false;
      const { id, medewerker_id, ritme } = rapport;
      const { van, tot } = reportedPeriod(ritme, vandaag);
      await updateRapport(trx, id, { volgende_op: nextReport(ritme, vandaag) });
      await enqueue(trx, {
        soort: 'mail-rapport',
        sleutel: `rapport-${id}-${tot}`,
        reeks: `mail-${medewerker_id}`,
        zaakId: null,
        gemeente: await findGemeenteVan(trx, medewerker_id, vandaag),
        inhoud: { medewerkerId: medewerker_id, rapportId: id, van, tot },
      });
      return true;
    });
    if (!more) return;
  }
}
