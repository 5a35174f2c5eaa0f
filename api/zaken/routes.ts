import type { BsnVault } from '../../db/bsn-vault.ts';
import { findDossier } from '../../db/queries/dossiers/find-dossier.ts';
import { findPersoon } from '../../db/queries/personen/find-persoon.ts';
import { countZaken, findZaken } from '../../db/queries/zaken/find-zaken.ts';
import { findHerkomst, findZaakTaken } from '../../db/queries/zaken/zaak-parts.ts';
import { relax } from '../../forms/bundle.ts';
import { loadSections } from '../../forms/load.ts';
import { formPaths } from '../formulieren/paths.ts';
import { limited } from '../http/count.ts';
import { type Cursors, cursorContext } from '../http/cursor.ts';
import { idParams, type Route, route } from '../http/route.ts';
import { permits } from '../policy/decide.ts';
import { iso, ref } from '../taken/view.ts';
import { berichtenVoor } from './bericht.ts';
import { zaakChangeRoutes } from './change-routes.ts';
import { newerModelOf } from './newer-model.ts';
import { zaakPartRoutes } from './part-routes.ts';
import * as schema from './schema.ts';
import { searchZaken } from './search.ts';
import { seen } from './seen.ts';
import { termijnenVan } from './terms.ts';
import { zaakHandelingen, zaakRegel, zaakTaak } from './view.ts';
import { zakenVraag } from './vraag.ts';

/** The sections in the words of the forms, without their rules. */
const sections = new Map([...loadSections()].map(([name, section]) => [name, relax(section)]));

export const zakenRoutes = ({
  cursors,
  bsnVault,
  nudge,
}: {
  cursors: Cursors;
  bsnVault: BsnVault;
  nudge: () => void;
}): Route[] => [
  route({
    method: 'get',
    path: '/zaken',
    operation: 'zakenLijst',
    summary: 'Zaken van de eigen gemeenten, nieuwste eerst',
    right: 'zaken.lezen',
    query: schema.zakenFilter,
    answer: { status: 200, schema: schema.zakenLijst },
    async handle({ trx, actor, query, now }) {
      const { paginaGrootte = 50, cursor, ...filter } = query;
      const context = cursorContext('zaken', actor.id, query);
      const vraag = {
        ...zakenVraag({ actor, now }, filter),
        na: cursors.read(cursor, context),
        limiet: paginaGrootte + 1,
      };
      const rows = await findZaken(trx, vraag);
      const page = rows.slice(0, paginaGrootte);
      const last = rows.length > paginaGrootte ? page.at(-1) : undefined;
      return {
        zaken: page.map(zaakRegel),
        volgende: last ? cursors.write([last.gestart_op.toISOString(), last.id], context) : null,
        aantal: limited(await countZaken(trx, vraag)),
      };
    },
  }),
  route({
    method: 'post',
    path: '/zaken/zoekopdrachten',
    operation: 'zakenZoeken',
    summary: 'Zaken zoeken op naam of burgerservicenummer van de inwoner; wordt vastgelegd',
    right: 'zaken.lezen',
    body: schema.zoekOpdracht,
    answer: { status: 200, schema: schema.zoekResultaat },
    handle: (call) => searchZaken(call, call.body, bsnVault),
  }),
  route({
    method: 'get',
    path: '/zaken/{id}',
    operation: 'zaakLezen',
    summary: 'Een zaak met termijnen, taken en gegevens',
    right: 'zaken.lezen',
    params: idParams,
    answer: { status: 200, schema: schema.zaakDetail },
    async handle(call) {
      const { trx, actor } = call;
      const zaak = await seen(call, call.params.id);
      const persoon = await findPersoon(trx, zaak.persoon_id);
      const dossier = await findDossier(trx, zaak.id);
      const herkomst = new Map((await findHerkomst(trx, zaak.id)).map((rij) => [rij.sectie, rij]));
      // Only who may move a case needs to know where it could begin again.
      const mijlpalen = permits(actor, 'zaken.verplaatsen', zaak)
        ? (await newerModelOf(trx, zaak)).mijlpalen
        : [];
      const handelingen = zaakHandelingen(zaak, actor, mijlpalen);
      return {
        ...zaakRegel(zaak),
        gestartDoor: ref(zaak.gestart_door, zaak.gestart_door_naam),
        persoon: {
          naam: persoon?.naam ?? null,
          geboortedatum: persoon?.geboortedatum ?? null,
          adres: persoon?.adres ?? null,
          bsnEinde: persoon ? bsnVault.decrypt(persoon.bsn_versleuteld).slice(-3) : '000',
        },
        termijnen: await termijnenVan(call, zaak),
        taken: (await findZaakTaken(trx, zaak.id)).map((rij) => zaakTaak(rij, actor)),
        feiten: Object.entries(dossier).map(([sectie, gegevens]) => {
          const bron = herkomst.get(sectie);
          const known = sections.get(sectie);
          return {
            sectie,
            titel: known?.title ?? sectie,
            gegevens: gegevens ?? {},
            schema: known ?? {},
            bron: bron?.bron ?? 'onbekend',
            door: ref(bron?.door ?? null, bron?.naam ?? null),
            op: iso(bron?.op ?? null),
          };
        }),
        heeftVordering: zaak.heeft_vordering,
        verzegeld: zaak.verzegeld,
        handelingen,
        mijlpalen: handelingen.includes('verplaatsen') ? [...mijlpalen] : [],
        berichten: (await berichtenVoor(call, zaak)).map(({ id, titel, versie }) => ({
          id,
          titel,
          versie,
          ...formPaths(id, versie),
        })),
      };
    },
  }),
  ...zaakPartRoutes,
  ...zaakChangeRoutes({ bsnVault, nudge }),
];
