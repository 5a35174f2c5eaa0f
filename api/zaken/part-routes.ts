import { findBetalingen } from '../../db/queries/betalingen/find-betalingen.ts';
import { findBrief } from '../../db/queries/brieven/find-brief.ts';
import { findStoringen } from '../../db/queries/wachtende-stappen/find-storingen.ts';
import {
  findBesluitenMetNamen,
  findBrieven,
  findInstanties,
  findTermijnen,
  findTijdlijn,
  type TijdlijnRij,
} from '../../db/queries/zaken/zaak-parts.ts';
import { NotFound } from '../errors.ts';
import { fileRoute, idParams, type Route, route } from '../http/route.ts';
import { hasText, text } from '../http/texts.ts';
import { fulfils } from '../policy/decide.ts';
import { iso, ref } from '../taken/view.ts';
import * as schema from './schema.ts';
import { seen } from './seen.ts';
import { termijnenVan } from './terms.ts';

/** What belongs to one case: each list is bounded by the case. */
export const zaakPartRoutes: readonly Route[] = [
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
      return { termijnen: await termijnenVan(call, zaak) };
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
              ? text(key, { wat: wordsOf(rij) })
              : `${rij.wat ?? rij.soort}: ${rij.gebeurtenis}`,
            toelichting: rij.toelichting,
            door: ref(rij.door, rij.naam),
            namens: rij.namens,
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
          aan: rij.aan,
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
          bedragEenmalig: rij.bedrag_eenmalig,
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
          ritme: rij.ritme,
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
  route({
    method: 'get',
    path: '/zaken/{id}/storingen',
    operation: 'storingenLezen',
    summary:
      'Wat de zaak nu ophoudt: een partij die niet antwoordt, een bericht dat niet aankomt, een storing',
    right: 'zaken.lezen',
    params: idParams,
    answer: { status: 200, schema: schema.storingenLijst },
    async handle(call) {
      const zaak = await seen(call, call.params.id);
      const handhaving = fulfils(call.actor, ['bo-handhaving', 'teamleider'], zaak.gemeente);
      const rows = await findStoringen(call.trx, zaak.id);
      return {
        storingen: rows
          .filter(({ wat }) => handhaving || !HANDHAVING.includes(wat))
          .map(({ sinds, ...rij }) => ({ ...rij, sinds: sinds.toISOString() })),
      };
    },
  }),
];

// helpers

/** That somebody was referred to SRT or reported to the prosecutor is for enforcement alone. */
const HANDHAVING = ['srt-verwijzing-versturen', 'om-aangifte-doen'];

/** Names of tasks and letters are words; kinds of terms, decisions and payments are codes. */
const wordsOf = ({ soort, wat }: TijdlijnRij): string =>
  ['termijn', 'besluit', 'betaling'].includes(soort)
    ? (wat ?? '').replaceAll('-', ' ')
    : (wat ?? '');
