import type { BsnVault } from '../../db/bsn-vault.ts';
import { findBetalingen } from '../../db/queries/betalingen/find-betalingen.ts';
import { findBrief } from '../../db/queries/brieven/find-brief.ts';
import { findDossier } from '../../db/queries/dossiers/find-dossier.ts';
import { findPersoon } from '../../db/queries/personen/find-persoon.ts';
import {
  countZaken,
  findZaakMetTermijn,
  findZaken,
  type ZaakMetTermijn,
} from '../../db/queries/zaken/find-zaken.ts';
import {
  findBesluitenMetNamen,
  findBrieven,
  findHerkomst,
  findInstanties,
  findTermijnen,
  findTijdlijn,
  findZaakTaken,
} from '../../db/queries/zaken/zaak-parts.ts';
import { relax } from '../../forms/bundle.ts';
import { loadSections } from '../../forms/load.ts';
import { NotAllowed, NotFound } from '../errors.ts';
import { type Cursors, cursorContext } from '../http/cursor.ts';
import { type Call, fileRoute, idParams, type Route, route } from '../http/route.ts';
import { hasText, text } from '../http/texts.ts';
import { permits, reach } from '../policy/decide.ts';
import type { Right } from '../policy/policy.ts';
import { iso, ref } from '../taken/view.ts';
import { resume, showBsn, suspend, withdrawZaak } from './actions.ts';
import * as schema from './schema.ts';
import { startZaak } from './start.ts';
import { termijnView, zaakHandelingen, zaakRegel, zaakTaak } from './view.ts';

const MOST_COUNTED = 1000;
/** The sections in the words of the forms, without their rules. */
const sections = new Map([...loadSections()].map(([name, section]) => [name, relax(section)]));

type Reader = Pick<Call, 'trx' | 'actor'>;

/** The case, when this reader may see it; otherwise it does not exist for him. */
async function seen({ trx, actor }: Reader, id: string, right?: Right): Promise<ZaakMetTermijn> {
  const zaak = await findZaakMetTermijn(trx, id);
  if (!zaak || !permits(actor, 'zaken.lezen', { gemeente: zaak.gemeente })) throw new NotFound();
  if (right && !permits(actor, right, { gemeente: zaak.gemeente })) throw new NotAllowed();
  return zaak;
}

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
    async handle({ trx, actor, query }) {
      const { paginaGrootte = 50, cursor, ...filter } = query;
      const context = cursorContext('zaken', actor.id, query);
      const vraag = {
        ...filter,
        gemeenten: reach(actor, 'zaken.lezen').gemeenten,
        na: cursors.read(cursor, context),
        limiet: paginaGrootte + 1,
      };
      const rows = await findZaken(trx, vraag);
      const page = rows.slice(0, paginaGrootte);
      const last = rows.length > paginaGrootte ? page.at(-1) : undefined;
      const aantal = await countZaken(trx, vraag);
      return {
        zaken: page.map(zaakRegel),
        volgende: last ? cursors.write([last.gestart_op.toISOString(), last.id], context) : null,
        aantal: { aantal: Math.min(aantal, MOST_COUNTED), meer: aantal > MOST_COUNTED },
      };
    },
  }),
  route({
    method: 'post',
    path: '/zaken',
    operation: 'zaakStarten',
    summary: 'Een zaak starten met het startformulier',
    right: 'zaken.starten',
    body: schema.zaakStart,
    answer: { status: 201, schema: schema.zaakStand },
    idempotent: true,
    async handle(call) {
      call.afterCommit(nudge);
      return startZaak(call, call.body, bsnVault);
    },
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
      return {
        ...zaakRegel(zaak),
        gestartDoor: ref(zaak.gestart_door, zaak.gestart_door_naam),
        persoon: {
          naam: persoon?.naam ?? null,
          geboortedatum: persoon?.geboortedatum ?? null,
          adres: persoon?.adres ?? null,
          bsnEinde: persoon ? bsnVault.decrypt(persoon.bsn_versleuteld).slice(-3) : '000',
        },
        termijnen: (await findTermijnen(trx, zaak.id)).map(termijnView),
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
        handelingen: zaakHandelingen(zaak, actor),
      };
    },
  }),
  route({
    method: 'get',
    path: '/zaken/{id}/termijnen',
    operation: 'termijnenLezen',
    summary: 'Termijnen met hun uitleg',
    right: 'zaken.lezen',
    params: idParams,
    answer: { status: 200, schema: schema.termijnenLijst },
    async handle(call) {
      const zaak = await seen(call, call.params.id);
      return { termijnen: (await findTermijnen(call.trx, zaak.id)).map(termijnView) };
    },
  }),
  route({
    method: 'get',
    path: '/zaken/{id}/opschortingen',
    operation: 'opschortingenLezen',
    summary: 'Opschortingen van de termijnen',
    right: 'zaken.lezen',
    params: idParams,
    answer: { status: 200, schema: schema.opschortingenLijst },
    async handle(call) {
      const zaak = await seen(call, call.params.id);
      const termijnen = await findTermijnen(call.trx, zaak.id);
      return {
        opschortingen: termijnen.flatMap((termijn) =>
          termijn.gebeurtenissen.flatMap((begin, at) => {
            if (begin.soort !== 'opgeschort') return [];
            const end = termijn.gebeurtenissen.slice(at).find(({ soort }) => soort === 'hervat');
            return [
              {
                id: begin.id,
                termijnId: termijn.id,
                termijnSoort: termijn.soort,
                grond: begin.grond,
                toelichting: begin.toelichting,
                van: begin.datum,
                tot: end?.datum ?? null,
                door: ref(begin.door, begin.naam),
              },
            ];
          }),
        ),
      };
    },
  }),
  route({
    method: 'post',
    path: '/zaken/{id}/opschortingen',
    operation: 'zaakOpschorten',
    summary: 'De beslistermijn opschorten (art. 4:15 Awb)',
    right: 'zaken.opschorten',
    params: idParams,
    body: schema.opschortingVerzoek,
    answer: { status: 201, schema: schema.termijnStand },
    idempotent: true,
    async handle(call) {
      call.afterCommit(nudge);
      return suspend(call, await seen(call, call.params.id, 'zaken.opschorten'), call.body);
    },
  }),
  route({
    method: 'delete',
    path: '/zaken/{id}/opschortingen/{opschortingId}',
    operation: 'zaakHervatten',
    summary: 'De beslistermijn weer laten lopen',
    right: 'zaken.opschorten',
    params: {
      type: 'object',
      properties: {
        id: { type: 'string', format: 'uuid' },
        opschortingId: { type: 'string', maxLength: 60 },
      },
      required: ['id', 'opschortingId'],
      additionalProperties: false,
    },
    answer: { status: 200, schema: schema.termijnStand },
    async handle(call) {
      call.afterCommit(nudge);
      return resume(call, await seen(call, call.params.id, 'zaken.opschorten'));
    },
  }),
  route({
    method: 'post',
    path: '/zaken/{id}/intrekking',
    operation: 'zaakIntrekken',
    summary: 'De aanvraag intrekken',
    right: 'zaken.intrekken',
    params: idParams,
    body: schema.intrekkingVerzoek,
    answer: { status: 202, schema: schema.zaakStand },
    idempotent: true,
    async handle(call) {
      call.afterCommit(nudge);
      return withdrawZaak(call, await seen(call, call.params.id, 'zaken.intrekken'), call.body);
    },
  }),
  route({
    method: 'post',
    path: '/zaken/{id}/bsn-inzagen',
    operation: 'bsnInzien',
    summary: 'Het burgerservicenummer tonen, met het doel',
    right: 'zaken.bsn-inzien',
    params: idParams,
    body: schema.bsnInzageVerzoek,
    answer: { status: 200, schema: schema.bsnInzage },
    async handle(call) {
      const zaak = await seen(call, call.params.id, 'zaken.bsn-inzien');
      return showBsn(call, zaak, call.body.doel, bsnVault);
    },
  }),
  route({
    method: 'get',
    path: '/zaken/{id}/tijdlijn',
    operation: 'tijdlijnLezen',
    summary: 'Wat er in de zaak gebeurde, nieuwste eerst',
    right: 'zaken.lezen',
    params: idParams,
    answer: { status: 200, schema: schema.tijdlijn },
    async handle(call) {
      const zaak = await seen(call, call.params.id);
      return {
        gebeurtenissen: (await findTijdlijn(call.trx, zaak.id)).map((rij) => {
          const key = `tijdlijn.${rij.soort}.${rij.gebeurtenis}`;
          return {
            op: rij.op.toISOString(),
            soort: rij.soort,
            gebeurtenis: rij.gebeurtenis,
            titel: hasText(key)
              ? text(key, { wat: rij.wat ?? '' })
              : `${rij.wat ?? rij.soort}: ${rij.gebeurtenis}`,
            toelichting: rij.toelichting,
            door: ref(rij.door, rij.naam),
            verwijzing: rij.verwijzing,
          };
        }),
      };
    },
  }),
  route({
    method: 'get',
    path: '/zaken/{id}/brieven',
    operation: 'brievenLezen',
    summary: 'Brieven van de zaak',
    right: 'zaken.lezen',
    params: idParams,
    answer: { status: 200, schema: schema.brievenLijst },
    async handle(call) {
      const zaak = await seen(call, call.params.id);
      return {
        brieven: (await findBrieven(call.trx, zaak.id)).map((rij) => ({
          id: rij.id,
          sjabloon: rij.sjabloon,
          onderwerp: rij.onderwerp,
          opgesteldOp: rij.opgesteld_op.toISOString(),
          verzondenOp: iso(rij.verzonden_op),
          verzendkenmerk: rij.verzendkenmerk,
          besluitId: rij.besluit_id,
          pad: `/api/v1/zaken/${zaak.id}/brieven/${rij.id}`,
        })),
      };
    },
  }),
  fileRoute({
    method: 'get',
    path: '/zaken/{id}/brieven/{briefId}',
    operation: 'briefLezen',
    summary: 'Een brief als PDF',
    right: 'zaken.lezen',
    params: {
      type: 'object',
      properties: {
        id: { type: 'string', format: 'uuid' },
        briefId: { type: 'string', format: 'uuid' },
      },
      required: ['id', 'briefId'],
      additionalProperties: false,
    },
    answer: { status: 200, media: 'application/pdf' },
    async handle(call) {
      const zaak = await seen(call, call.params.id);
      const brief = await findBrief(call.trx, call.params.briefId);
      if (brief?.zaak_id !== zaak.id) throw new NotFound();
      return {
        bytes: brief.pdf,
        headers: {
          'content-disposition': `inline; filename="${zaak.nummer}-${brief.sjabloon}.pdf"`,
        },
      };
    },
  }),
  route({
    method: 'get',
    path: '/zaken/{id}/besluiten',
    operation: 'besluitenLezen',
    summary: 'Besluiten van de zaak',
    right: 'zaken.lezen',
    params: idParams,
    answer: { status: 200, schema: schema.besluitenLijst },
    async handle(call) {
      const zaak = await seen(call, call.params.id);
      return {
        besluiten: (await findBesluitenMetNamen(call.trx, zaak.id)).map((rij) => ({
          id: rij.id,
          soort: rij.soort,
          ingangsdatum: rij.ingangsdatum,
          bedragPerMaand: rij.bedrag_per_maand,
          gegevens: rij.gegevens,
          opgesteldDoor: ref(rij.opgesteld_door, rij.opgesteld_naam),
          genomenDoor: ref(rij.genomen_door, rij.genomen_naam),
          genomenOp: rij.genomen_op.toISOString(),
          bekendgemaaktOp: rij.bekendgemaakt_op,
        })),
      };
    },
  }),
  route({
    method: 'get',
    path: '/zaken/{id}/betalingen',
    operation: 'betalingenLezen',
    summary: 'Betaalopdrachten van de zaak',
    right: 'zaken.lezen',
    params: idParams,
    answer: { status: 200, schema: schema.betalingenLijst },
    async handle(call) {
      const zaak = await seen(call, call.params.id);
      return {
        betalingen: (await findBetalingen(call.trx, zaak.id)).map((rij) => ({
          id: rij.id,
          soort: rij.soort,
          bedrag: rij.bedrag,
          ingangsdatum: rij.ingangsdatum,
          opgedragenOp: rij.opgedragen_op.toISOString(),
          bevestigdOp: iso(rij.bevestigd_op),
          kenmerk: rij.kenmerk,
        })),
      };
    },
  }),
  route({
    method: 'get',
    path: '/zaken/{id}/proces',
    operation: 'zaakProcesLezen',
    summary: 'De processen van de zaak, met de weg die is afgelegd',
    right: 'zaken.lezen',
    params: idParams,
    answer: { status: 200, schema: schema.zaakProces },
    async handle(call) {
      const zaak = await seen(call, call.params.id);
      const rows = await findInstanties(call.trx, zaak.id);
      return {
        instanties: rows.map((rij) => ({
          instantie: rij.key,
          bovenliggend: rij.parent_process_instance_key,
          proces: rij.bpmn_process_id,
          versie: rij.version,
          status: rij.state,
          gestartOp: iso(rij.started_at),
          beeindigdOp: iso(rij.ended_at),
          definitie: rij.process_definition_key,
          elementen: rij.elementen,
          stromen: rij.stromen,
          incidenten: rij.incidenten,
        })),
        definities: Object.fromEntries(
          rows.flatMap(({ process_definition_key, xml }) =>
            xml ? [[process_definition_key, xml]] : [],
          ),
        ),
      };
    },
  }),
];
