import { limitationOf } from '../../claims/limitation-of-claim.ts';
import { findAflossingsplan } from '../../db/queries/aflossingsplannen/find-aflossingsplan.ts';
import { findInvorderingsopdrachten } from '../../db/queries/invorderingsopdrachten/invorderingsopdracht.ts';
import { findBoekingenMetNamen } from '../../db/queries/vordering-boekingen/find-boekingen.ts';
import { findSchuldenaren } from '../../db/queries/vordering-schuldenaren/find-schuldenaren.ts';
import type { SchuldenaarRij } from '../../db/queries/vordering-schuldenaren/schuldenaar-rij.ts';
import {
  findVorderingen,
  type VorderingMetSaldo,
} from '../../db/queries/vorderingen/find-vorderingen.ts';
import { toCents, toEuros } from '../../law/amounts.ts';
import { NotFound } from '../errors.ts';
import { type Call, idParams, type Route, route } from '../http/route.ts';
import { iso, ref } from '../taken/view.ts';
import { seen } from '../zaken/seen.ts';
import * as schema from './schema.ts';

/** The claims of a case as the ledger has them; a case without one has no such part. */
export const vorderingenRoutes: readonly Route[] = [
  route({
    method: 'get',
    path: '/zaken/{id}/vordering',
    operation: 'vorderingLezen',
    summary: 'De vordering van een zaak met schuldenaren, boekingen, regeling, saldo en verjaring',
    right: 'zaken.lezen',
    params: idParams,
    answer: { status: 200, schema: schema.zaakVordering },
    async handle(call) {
      const zaak = await seen(call, call.params.id);
      const claims = await findVorderingen(call.trx, zaak.id);
      if (claims.length === 0) throw new NotFound();
      const cents = claims.reduce((sum, { saldo }) => sum + toCents(Number(saldo)), 0);
      const schuldenaren = await findSchuldenaren(call.trx, zaak.id);
      const vorderingen: schema.Vordering[] = [];
      for (const claim of claims)
        vorderingen.push(
          await view(
            call.trx,
            claim,
            schuldenaren.filter(({ vordering_id }) => vordering_id === claim.id),
          ),
        );
      return { saldo: toEuros(cents).toFixed(2), vorderingen };
    },
  }),
];

async function view(
  trx: Call['trx'],
  claim: VorderingMetSaldo,
  schuldenaren: readonly SchuldenaarRij[],
): Promise<schema.Vordering> {
  const nameOf = (id: string | null) => schuldenaren.find((one) => one.id === id)?.naam ?? null;
  const plan = await findAflossingsplan(trx, claim.id);
  const verjaring = await limitationOf(trx, claim);
  return {
    id: claim.id,
    soort: claim.soort,
    oorzaak: claim.oorzaak,
    periodeVan: claim.periode_van,
    periodeTot: claim.periode_tot,
    karakter: claim.karakter,
    status: claim.status,
    opgelegdOp: claim.opgelegd_op,
    vervaldatum: claim.vervaldatum,
    rustTot: claim.rust_tot,
    sluitreden: claim.sluitreden,
    saldo: claim.saldo,
    gevorderd: claim.gevorderd,
    ontvangen: claim.ontvangen,
    teVeelOntvangen: claim.te_veel_ontvangen,
    schuldenaren: schuldenaren.map((rij) => ({
      id: rij.id,
      rol: rij.rol,
      naam: rij.naam,
      grond: rij.grond,
      sinds: rij.sinds,
      bekendgemaaktOp: rij.bekendgemaakt_op,
      bezwaarTot: rij.bezwaar_tot,
      beeindigdOp: rij.beeindigd_op,
      eindreden: rij.eindreden,
    })),
    boekingen: (await findBoekingenMetNamen(trx, claim.id)).map((rij) => ({
      id: rij.id,
      soort: rij.soort,
      bedrag: rij.bedrag,
      boekdatum: rij.boekdatum,
      door: ref(rij.door, rij.naam),
      betaaldDoor: nameOf(rij.betaald_door),
      geboektOp: rij.geboekt_op.toISOString(),
    })),
    regeling: plan
      ? {
          wijze: plan.wijze,
          status: plan.status,
          bedragPerMaand: plan.bedrag_per_maand,
          beslagvrijeVoet: plan.beslagvrije_voet,
          afgesprokenOp: plan.afgesproken_op,
          termijnen: plan.termijnen.map(({ nummer, vervalt_op, bedrag }) => ({
            nummer,
            vervaltOp: vervalt_op,
            bedrag,
          })),
        }
      : null,
    verjaring: verjaring && {
      einddatum: verjaring.einddatum,
      uitleg: verjaring.uitleg.map((stap) => ({ ...stap })),
    },
    opdrachten: (await findInvorderingsopdrachten(trx, claim.id)).map((rij) => ({
      id: rij.id,
      soort: rij.soort,
      bedrag: rij.bedrag,
      ingangsdatum: rij.ingangsdatum,
      opgedragenOp: rij.opgedragen_op.toISOString(),
      bevestigdOp: iso(rij.bevestigd_op),
    })),
  };
}
