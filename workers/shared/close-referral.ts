import { putSectie } from '../../db/queries/dossiers/put-sectie.ts';
import { findZaak } from '../../db/queries/zaken/find-zaak.ts';
import { updateZaak } from '../../db/queries/zaken/update-zaak.ts';
import { today } from '../../law/clock.ts';
import type { WorkerContext } from '../define-worker.ts';
import { closeTerms } from './terms-of-case.ts';

const UITKOMSTEN = {
  'niet-verwezen': 'Er is geen onderzoek gedaan door de sociale recherche',
  afgewezen: 'De sociale recherche nam de zaak niet aan',
  ongegrond: 'Het vermoeden is niet gegrond',
  'gegrond-bestuurlijk': 'Het vermoeden is gegrond; de gevolgen lopen in andere zaken',
  'gegrond-strafrechtelijk': 'Het vermoeden is gegrond; er is aangifte gedaan',
  overgedragen: 'Het onderzoek is overgedragen aan een andere gemeente',
  gestopt: 'Het onderzoek is gestopt',
  overleden: 'Het onderzoek is gestopt',
} as const;

/**
 * Closes a referral with its outcome. The case from which the signal came gets the outcome in one sentence, while it runs: what was
 * examined, and how, stays with enforcement.
 */
export async function closeReferral(
  context: WorkerContext,
  uitkomst: keyof typeof UITKOMSTEN,
): Promise<void> {
  const { trx, zaak, clock, audit } = context;
  await closeTerms(context);
  await updateZaak(trx, zaak.id, { status: 'afgerond', uitkomst, beeindigd_op: clock() });
  audit({
    actie: 'zaak.afgesloten',
    objectSoort: 'zaak',
    objectId: zaak.id,
    details: { uitkomst },
  });
  const herkomst = zaak.oorzaak_zaak_id ? await findZaak(trx, zaak.oorzaak_zaak_id) : undefined;
  if (!herkomst || herkomst.beeindigd_op || herkomst.verzegeld) return;
  await putSectie(trx, {
    zaakId: herkomst.id,
    gemeente: herkomst.gemeente,
    sectie: 'srtTerugkoppeling',
    gegevens: { uitkomst: UITKOMSTEN[uitkomst], afgerondOp: today(clock) },
    bron: 'medewerker',
    op: clock(),
  });
}
