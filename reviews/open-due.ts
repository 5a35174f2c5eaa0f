import type { Knex } from 'knex';
import { openZaak } from '../cases/open-zaak.ts';
import type { Db } from '../db/connect.ts';
import { appendAuditregel } from '../db/queries/auditregels/append-auditregel.ts';
import { updateRonde, updateRondezaak } from '../db/queries/heronderzoekrondes/change-ronde.ts';
import { findReden } from '../db/queries/heronderzoekrondes/find-te-plannen.ts';
import type { RondeRij } from '../db/queries/heronderzoekrondes/ronde-rij.ts';
import {
  type Beurt,
  hasGepland,
  takeRonde,
  takeRondezaken,
} from '../db/queries/heronderzoekrondes/take-rondezaken.ts';
import { inTransaction } from '../db/transaction.ts';
import { mondayOf } from '../law/calendar.ts';
import { type Clock, today } from '../law/clock.ts';

/** Cases opened in one transaction: bounds it, and what somebody who changes the round has to wait. */
const STEP = 25;
const SOORTEN = ['administratief', 'gesprek', 'toz-screening', 'signaal'];

/**
 * Opens the reviews of one started round whose week has come. The round is held meanwhile, so two copies of the program do not open
 * the same; `sleutel` makes it once whatever happens. What need not begin any more lapses with its reason.
 *
 * @returns whether there may be more
 */
export function openDue({ db, clock }: { db: Db; clock: Clock }): Promise<boolean> {
  return inTransaction(db, '*', async (trx) => {
    const maandag = mondayOf(today(clock));
    const ronde = await takeRonde(trx, maandag);
    if (!ronde) return false;
    const beurten = await takeRondezaken(trx, { rondeId: ronde.id, maandag, limiet: STEP });
    for (const beurt of beurten) await begin(trx, ronde, beurt, clock);
    // Another copy may have opened what was due between the choice of the round and its lock: then it goes on in a later week.
    if (beurten.length === 0 && (await hasGepland(trx, ronde.id))) return true;
    if (beurten.length === 0) {
      await updateRonde(trx, ronde.id, { status: 'afgerond' });
      await appendAuditregel(
        trx,
        {
          gemeente: ronde.gemeente,
          actor: 'systeem:planning',
          actie: 'heronderzoekronde.afgerond',
          objectSoort: 'heronderzoekronde',
          objectId: ronde.id,
          zaakId: null,
          herkomst: 'worker',
        },
        clock(),
      );
    }
    return true;
  });
}

async function begin(
  trx: Knex.Transaction,
  ronde: RondeRij,
  beurt: Beurt,
  clock: Clock,
): Promise<void> {
  const reden = await findReden(trx, beurt.zaak_id);
  if (reden) {
    await updateRondezaak(trx, ronde.id, beurt.zaak_id, {
      status: 'vervallen',
      reden,
      op: clock(),
    });
    return;
  }
  const op = today(clock);
  const { id } = await openZaak(
    trx,
    {
      proces: 'heronderzoek',
      gemeente: ronde.gemeente,
      regeling: beurt.regeling,
      persoonId: beurt.persoon_id,
      meldingOp: op,
      dossier: {
        heronderzoek: {
          zaaknummer: beurt.nummer,
          aanleiding: 'planning',
          aanleidingOp: op,
          ...(beurt.soort && SOORTEN.includes(beurt.soort) && { soort: beurt.soort }),
        },
      },
      oorzaakZaakId: beurt.zaak_id,
      door: null,
      sleutel: `heronderzoekronde-${ronde.id}-${beurt.zaak_id}`,
    },
    clock,
  );
  await updateRondezaak(trx, ronde.id, beurt.zaak_id, {
    status: 'geopend',
    geopende_zaak_id: id,
    op: clock(),
  });
}
