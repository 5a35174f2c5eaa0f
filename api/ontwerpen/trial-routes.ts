import { compileForm } from '../../forms/compile.ts';
import { orderedProperties } from '../../forms/fields.ts';
import { browserModule } from '../../forms/run-compiled.ts';
import { readTable as readHistory } from '../../processes/decision-table.ts';
import { exampleOf } from '../../studio/letter.ts';
import { readTableFile } from '../../studio/rules-table.ts';
import {
  askedBy,
  judgeExamples,
  MoreThanOne,
  NoFeel,
  tryTable,
  unreached,
} from '../../studio/try-table.ts';
import { formulier } from '../formulieren/schema.ts';
import { fileRoute, type Route, route } from '../http/route.ts';
import { text } from '../http/texts.ts';
import { blokkenView } from '../taken/brief-blokken.ts';
import { briefParams, formulierParams, tabelParams } from './bestand-schema.ts';
import { formOf, letterOf, readOne, tableOf } from './file-routes.ts';
import type { StudioParts } from './known.ts';
import { mustBeReadable, sectionsOfCaseFile } from './read-file.ts';
import { remarksOf } from './remarks.ts';
import {
  bestandControle,
  briefVoorbeeld,
  ontwerpSecties,
  type TabelAntwoord,
  tabelAntwoord,
  tabelControle,
  tabelVraag,
} from './trial-schema.ts';

const right = 'ontwerpen.bewerken' as const;

/** Forms and decision tables of a draft, judged and tried before anybody works with them. */
export const trialRoutes = (studio: StudioParts): Route[] => [
  route({
    method: 'get',
    path: '/ontwerpen/secties',
    operation: 'ontwerpSecties',
    summary: 'Onderdelen van het dossier die een formulier kan gebruiken',
    right,
    answer: { status: 200, schema: ontwerpSecties },
    handle: async () => ({
      secties: [...sectionsOfCaseFile()].map(([naam, section]) => ({
        naam,
        titel: section.title ?? naam,
        velden: orderedProperties(section).map(([name, field]) => ({
          naam: name,
          titel: field.title ?? name,
        })),
      })),
    }),
  }),
  route({
    method: 'get',
    path: '/ontwerpen/{id}/bestanden/formulieren/{proces}/{taak}/controle',
    operation: 'ontwerpFormulierControleren',
    summary: 'Wat er aan een formulier ontbreekt, en wat duidelijker kan',
    right,
    params: formulierParams,
    answer: { status: 200, schema: bestandControle },
    async handle({ trx, params }) {
      const { inhoud } = await readOne(trx, params.id, formOf(params), studio);
      return { opmerkingen: await remarksOf(formOf(params), inhoud) };
    },
  }),
  route({
    method: 'get',
    path: '/ontwerpen/{id}/bestanden/formulieren/{proces}/{taak}/voorbeeld',
    operation: 'ontwerpFormulierVoorbeeld',
    summary: 'Een formulier van een ontwerp zoals medewerkers het zien',
    right,
    params: formulierParams,
    answer: { status: 200, schema: formulier },
    async handle({ trx, params }) {
      const { inhoud, versie } = await readOne(trx, params.id, formOf(params), studio);
      const { schema, uiSchema, id } = await readForm(formOf(params).naam, inhoud);
      const pad = `/api/v1/ontwerpen/${params.id}/bestanden/formulieren/${id}/validator.js`;
      return {
        id,
        versie: Math.max(versie, 1),
        titel: schema.title ?? id,
        schema,
        uiSchema,
        validatorPad: `${pad}?versie=${versie}`,
      };
    },
  }),
  fileRoute({
    method: 'get',
    path: '/ontwerpen/{id}/bestanden/formulieren/{proces}/{taak}/validator.js',
    operation: 'ontwerpFormulierValidator',
    summary: 'De validator van een formulier van een ontwerp als ES-module',
    right,
    params: formulierParams,
    query: {
      type: 'object',
      properties: { versie: { type: 'integer', minimum: 0, maximum: 1_000_000 } },
      additionalProperties: false,
    },
    answer: { status: 200, media: 'text/javascript' },
    async handle({ trx, params }) {
      const { inhoud } = await readOne(trx, params.id, formOf(params), studio);
      const { schema } = await readForm(formOf(params).naam, inhoud);
      // Looked at by `mustBeReadable` and once more by the compiler: what a designer types never becomes code unseen.
      return { bytes: browserModule(compileForm(schema).code) };
    },
  }),
  route({
    method: 'get',
    path: '/ontwerpen/{id}/bestanden/beslistabellen/{tabel}/controle',
    operation: 'ontwerpTabelControleren',
    summary: 'Wat er aan een beslistabel ontbreekt, en wat haar voorbeelden ervan zeggen',
    right,
    params: tabelParams,
    answer: { status: 200, schema: tabelControle },
    async handle({ trx, params }) {
      const { inhoud } = await readOne(trx, params.id, tableOf(params), studio);
      const table = await readTableFile(params.tabel, inhoud);
      const judged = judgeExamples(table);
      return {
        opmerkingen: await remarksOf(tableOf(params), inhoud),
        gevraagd: askedBy(table),
        voorbeelden: judged.map(({ naam, goed, uitkomst }) => ({
          naam,
          goed,
          regels: [...(uitkomst?.regels ?? [])],
        })),
        onbereikt: unreached(table, judged),
        merk: markOf(inhoud),
      };
    },
  }),
  route({
    method: 'get',
    path: '/ontwerpen/{id}/bestanden/brieven/{brief}/controle',
    operation: 'ontwerpBriefControleren',
    summary: 'Wat er aan een brief ontbreekt, en wat duidelijker kan',
    right,
    params: briefParams,
    answer: { status: 200, schema: bestandControle },
    async handle({ trx, params }) {
      const { inhoud } = await readOne(trx, params.id, letterOf(params), studio);
      await mustBeReadable(letterOf(params), inhoud);
      return { opmerkingen: await remarksOf(letterOf(params), inhoud) };
    },
  }),
  route({
    method: 'get',
    path: '/ontwerpen/{id}/bestanden/brieven/{brief}/voorbeeld',
    operation: 'ontwerpBriefVoorbeeld',
    summary: 'Een brief van een ontwerp, geschreven voor een verzonnen zaak',
    right,
    params: briefParams,
    answer: { status: 200, schema: briefVoorbeeld },
    async handle({ trx, params }) {
      const { inhoud } = await readOne(trx, params.id, letterOf(params), studio);
      const read = await mustBeReadable(letterOf(params), inhoud);
      if (read.soort !== 'brief') throw new Error('a letter was asked for');
      const { onderwerp, aanhef, blokken, slot, gebruikt } = exampleOf(params.brief, read.zinnen);
      return { onderwerp, aanhef, blokken: blokkenView([...blokken, ...slot]), gebruikt };
    },
  }),
  route({
    method: 'post',
    path: '/ontwerpen/{id}/bestanden/beslistabellen/{tabel}/proef',
    operation: 'ontwerpTabelProberen',
    summary: 'Een beslistabel van een ontwerp een vraag stellen',
    right,
    params: tabelParams,
    body: tabelVraag,
    answer: { status: 200, schema: tabelAntwoord },
    async handle({ trx, params, body }): Promise<TabelAntwoord> {
      const { inhoud } = await readOne(trx, params.id, tableOf(params), studio);
      const table = await readTableFile(params.tabel, inhoud);
      const place = (rule: string) => table.rules.findIndex(({ id }) => id === rule) + 1;
      try {
        const { antwoord, regels } = tryTable(table, body.gegevens);
        return { antwoord, regels: [...regels], melding: null };
      } catch (error) {
        if (error instanceof MoreThanOne) {
          const waarde = error.regels.map(place).join(', ');
          const melding = text('ontwerp.proef.meer-regels', { waarde });
          return { antwoord: null, regels: [...error.regels], melding };
        }
        if (!(error instanceof NoFeel)) throw error;
        const melding = text('ontwerp.proef.geen-feel', { waarde: error.cel });
        return { antwoord: null, regels: [], melding };
      }
    },
  }),
];

/** The form as it would be published. */
async function readForm(naam: string, inhoud: string) {
  const read = await mustBeReadable({ soort: 'formulier', naam }, inhoud);
  if (read.soort !== 'formulier') throw new Error('a form was asked for');
  return read.formulier;
}

/** A history that cannot be read has its own remark. */
function markOf(xml: string): string {
  try {
    return readHistory(xml).merk;
  } catch {
    return '';
  }
}
