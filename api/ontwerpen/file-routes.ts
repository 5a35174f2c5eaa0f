import type { BestandRij } from '../../db/queries/ontwerp-bestanden/bestand-rij.ts';
import { deleteBestand } from '../../db/queries/ontwerp-bestanden/delete-bestand.ts';
import { findBestand, findBestanden } from '../../db/queries/ontwerp-bestanden/find-bestanden.ts';
import { putBestand } from '../../db/queries/ontwerp-bestanden/put-bestand.ts';
import { addBewerker } from '../../db/queries/ontwerpen/add-bewerker.ts';
import { findOntwerp, lockOntwerp } from '../../db/queries/ontwerpen/find-ontwerpen.ts';
import type { OntwerpRij } from '../../db/queries/ontwerpen/ontwerp-rij.ts';
import { currentFile, type FileName } from '../../publications/files.ts';
import { lettersOf } from '../../studio/letter.ts';
import { ChangedMeanwhile, NotFound, NotPossible } from '../errors.ts';
import { type Call, idParams, type Route, route } from '../http/route.ts';
import { moment, text } from '../http/texts.ts';
import { auditOntwerp } from './audit.ts';
import {
  type BestandDetail,
  type BestandRegel,
  type BestandStand,
  type BestandWijziging,
  bestandDetail,
  bestandenLijst,
  bestandStand,
  bestandTerug,
  bestandWijziging,
  briefParams,
  brievenLijst,
  formulierParams,
  tabelParams,
} from './bestand-schema.ts';
import { mustEdit } from './editor-routes.ts';
import type { StudioParts } from './known.ts';
import { mustBeReadable, titleOf } from './read-file.ts';
import { handsOn } from './start-form.ts';
import { changedMeanwhile } from './view.ts';

/** More files change with one model than anybody can look through. */
export const MEESTE_BESTANDEN = 50;

const right = 'ontwerpen.bewerken' as const;
const read = { status: 200, schema: bestandDetail } as const;
const kept = { status: 200, schema: bestandStand } as const;

export const formOf = ({ proces, taak }: { proces: string; taak: string }): FileName => ({
  soort: 'formulier',
  naam: `${proces}/${taak}`,
});
export const tableOf = ({ tabel }: { tabel: string }): FileName => ({
  soort: 'beslistabel',
  naam: tabel,
});

export const letterOf = ({ brief }: { brief: string }): FileName => ({
  soort: 'brief',
  naam: brief,
});

/** The forms, decision tables and letters that change with the model of a draft. */
export const bestandenRoutes = (studio: StudioParts): Route[] => [
  route({
    method: 'get',
    path: '/ontwerpen/{id}/bestanden',
    operation: 'ontwerpBestanden',
    summary: 'Formulieren, beslistabellen en brieven die met een ontwerp mee veranderen',
    right,
    params: idParams,
    answer: { status: 200, schema: bestandenLijst },
    async handle({ trx, params: { id } }) {
      if (!(await findOntwerp(trx, id))) throw new NotFound();
      return { bestanden: (await findBestanden(trx, id)).map(inList) };
    },
  }),
  route({
    method: 'get',
    path: '/ontwerpen/{id}/bestanden/formulieren/{proces}/{taak}',
    operation: 'ontwerpFormulierLezen',
    summary: 'Een formulier zoals het in een ontwerp is, of zoals het gepubliceerd is',
    right,
    params: formulierParams,
    answer: read,
    handle: ({ trx, params }) => readOne(trx, params.id, formOf(params), studio),
  }),
  route({
    method: 'put',
    path: '/ontwerpen/{id}/bestanden/formulieren/{proces}/{taak}',
    operation: 'ontwerpFormulierBewaren',
    summary: 'Een formulier in een ontwerp wijzigen of toevoegen',
    right,
    params: formulierParams,
    body: bestandWijziging,
    answer: kept,
    handle: (call) => keep(call, formOf(call.params), studio),
  }),
  route({
    method: 'delete',
    path: '/ontwerpen/{id}/bestanden/formulieren/{proces}/{taak}',
    operation: 'ontwerpFormulierTerugzetten',
    summary: 'Een wijziging van een formulier uit een ontwerp halen',
    right,
    params: formulierParams,
    query: bestandTerug,
    answer: kept,
    handle: (call) => takeBack(call, formOf(call.params), call.query.versie),
  }),
  route({
    method: 'get',
    path: '/ontwerpen/{id}/bestanden/beslistabellen/{tabel}',
    operation: 'ontwerpTabelLezen',
    summary: 'Een beslistabel zoals zij in een ontwerp is, of zoals zij gepubliceerd is',
    right,
    params: tabelParams,
    answer: read,
    handle: ({ trx, params }) => readOne(trx, params.id, tableOf(params), studio),
  }),
  route({
    method: 'put',
    path: '/ontwerpen/{id}/bestanden/beslistabellen/{tabel}',
    operation: 'ontwerpTabelBewaren',
    summary: 'Een beslistabel in een ontwerp wijzigen of toevoegen',
    right,
    params: tabelParams,
    body: bestandWijziging,
    answer: kept,
    handle: (call) => keep(call, tableOf(call.params), studio),
  }),
  route({
    method: 'delete',
    path: '/ontwerpen/{id}/bestanden/beslistabellen/{tabel}',
    operation: 'ontwerpTabelTerugzetten',
    summary: 'Een wijziging van een beslistabel uit een ontwerp halen',
    right,
    params: tabelParams,
    query: bestandTerug,
    answer: kept,
    handle: (call) => takeBack(call, tableOf(call.params), call.query.versie),
  }),
  route({
    method: 'get',
    path: '/ontwerpen/{id}/brieven',
    operation: 'ontwerpBrieven',
    summary: 'Brieven die de stappen van het proces van een ontwerp schrijven',
    right,
    params: idParams,
    answer: { status: 200, schema: brievenLijst },
    async handle({ trx, params: { id } }) {
      const ontwerp = await findOntwerp(trx, id);
      if (!ontwerp) throw new NotFound();
      return {
        brieven: lettersOf(ontwerp.proces).map((naam) => ({
          naam,
          titel: titleOf('brief', naam, studio.software('brief', naam) ?? ''),
        })),
      };
    },
  }),
  route({
    method: 'get',
    path: '/ontwerpen/{id}/bestanden/brieven/{brief}',
    operation: 'ontwerpBriefLezen',
    summary: 'Wat een brief zegt in een ontwerp, of zoals het gepubliceerd is',
    right,
    params: briefParams,
    answer: read,
    handle: ({ trx, params }) => readOne(trx, params.id, letterOf(params), studio),
  }),
  route({
    method: 'put',
    path: '/ontwerpen/{id}/bestanden/brieven/{brief}',
    operation: 'ontwerpBriefBewaren',
    summary: 'Wijzigen wat een brief zegt',
    right,
    params: briefParams,
    body: bestandWijziging,
    answer: kept,
    handle: (call) => keep(call, letterOf(call.params), studio),
  }),
  route({
    method: 'delete',
    path: '/ontwerpen/{id}/bestanden/brieven/{brief}',
    operation: 'ontwerpBriefTerugzetten',
    summary: 'Een wijziging van een brief uit een ontwerp halen',
    right,
    params: briefParams,
    query: bestandTerug,
    answer: kept,
    handle: (call) => takeBack(call, letterOf(call.params), call.query.versie),
  }),
];

/** A file as it is in a draft, or as it is published. */
export async function readOne(
  trx: Call['trx'],
  id: string,
  file: FileName,
  { software }: Pick<StudioParts, 'software'>,
): Promise<BestandDetail> {
  if (!(await findOntwerp(trx, id))) throw new NotFound();
  const rij = await findBestand(trx, id, file);
  if (rij) return { ...lineOf(rij), inhoud: rij.inhoud, basis: rij.basis };
  const published = await currentFile(trx, file, software);
  if (published === null) throw new NotFound();
  return {
    ...file,
    titel: titleOf(file.soort, file.naam, published),
    nieuw: false,
    versie: 0,
    gewijzigdDoor: null,
    gewijzigdOp: null,
    inhoud: published,
    basis: published,
  };
}

async function keep(
  call: Call<{ id: string }, unknown, BestandWijziging>,
  file: FileName,
  { software }: StudioParts,
): Promise<BestandStand> {
  const { trx, actor, now, body } = call;
  const ontwerp = await mayChange(call);
  const known = await findBestand(trx, ontwerp.id, file);
  // The same change again, as the answer to it was lost.
  if (
    known?.versie === body.versie + 1 &&
    known.gewijzigd_door === actor.id &&
    known.inhoud === body.inhoud
  )
    return stateOf(known);
  mustBeSeen(ontwerp, known, body.versie);
  await mustEdit(call, ontwerp);
  // A form belongs to one process: running cases of another would get it unseen.
  if (file.soort === 'formulier' && !file.naam.startsWith(`${ontwerp.proces}/`))
    throw new NotPossible(text('ontwerp.formulier-ander-proces', { proces: ontwerp.proces }));
  if (file.soort === 'brief') {
    // There is no new letter: a template in the software says what is known and when each sentence stands in it.
    if (software('brief', file.naam) === null) throw new NotFound();
    if (!lettersOf(ontwerp.proces).includes(file.naam))
      throw new NotPossible(text('ontwerp.brief-ander-proces', { proces: ontwerp.proces }));
  }
  if (!known && (await findBestanden(trx, ontwerp.id)).length >= MEESTE_BESTANDEN)
    throw new NotPossible(text('ontwerp.te-veel-bestanden', { aantal: String(MEESTE_BESTANDEN) }));
  await mustBeReadable(file, body.inhoud);
  const rij = {
    ontwerp_id: ontwerp.id,
    ...file,
    inhoud: body.inhoud,
    basis: known ? known.basis : await currentFile(trx, file, software),
    versie: body.versie + 1,
    gewijzigd_door: actor.id,
    gewijzigd_op: now,
  };
  await putBestand(trx, rij);
  await addBewerker(trx, ontwerp, actor.id);
  await auditOntwerp(call, ontwerp, 'ontwerp.bestand-bewaard', { ...file, versie: rij.versie });
  return stateOf(rij);
}

async function takeBack(
  call: Call<{ id: string }>,
  file: FileName,
  versie: number,
): Promise<BestandStand> {
  const { trx, actor } = call;
  const ontwerp = await mayChange(call);
  const known = await findBestand(trx, ontwerp.id, file);
  if (!known) throw new NotFound();
  mustBeSeen(ontwerp, known, versie);
  await mustEdit(call, ontwerp);
  await deleteBestand(trx, known);
  await addBewerker(trx, ontwerp, actor.id);
  await auditOntwerp(call, ontwerp, 'ontwerp.bestand-teruggezet', { ...file });
  return { ...stateOf(known), versie: 0 };
}

/** The draft, held for this transaction. What was handed in stays as it is: what another looks at is what is published. */
async function mayChange({ trx, params }: Pick<Call<{ id: string }>, 'trx' | 'params'>) {
  const ontwerp = await lockOntwerp(trx, params.id);
  if (!ontwerp) throw new NotFound();
  if (ontwerp.status !== 'concept') throw changedMeanwhile(ontwerp);
  return ontwerp;
}

/** @throws ChangedMeanwhile when the file no longer is what the reader saw */
function mustBeSeen(ontwerp: OntwerpRij, known: BestandRij | undefined, versie: number): void {
  if ((known?.versie ?? 0) === versie) return;
  if (!known) throw changedMeanwhile(ontwerp);
  throw new ChangedMeanwhile(
    text('ontwerp.bestand-gewijzigd', {
      naam: known.gewijzigd_door_naam,
      moment: moment(known.gewijzigd_op),
    }),
    {
      versie: known.versie,
      status: ontwerp.status,
      door: { id: known.gewijzigd_door, naam: known.gewijzigd_door_naam },
      op: known.gewijzigd_op.toISOString(),
    },
  );
}

const stateOf = ({
  ontwerp_id,
  soort,
  naam,
  versie,
}: Pick<BestandRij, 'ontwerp_id' | 'soort' | 'naam' | 'versie'>): BestandStand => ({
  id: ontwerp_id,
  soort,
  naam,
  versie,
});

/** A file of a draft in a list, with what it hands to the process. */
const inList = (rij: BestandRij): BestandRegel => ({
  ...lineOf(rij),
  ...(rij.soort === 'formulier' ? handsOn(rij.inhoud) : { bericht: null, geeft: [] }),
});

const lineOf = (rij: BestandRij): Omit<BestandRegel, 'bericht' | 'geeft'> => ({
  soort: rij.soort,
  naam: rij.naam,
  titel: titleOf(rij.soort, rij.naam, rij.inhoud),
  nieuw: rij.basis === null,
  versie: rij.versie,
  gewijzigdDoor: { id: rij.gewijzigd_door, naam: rij.gewijzigd_door_naam },
  gewijzigdOp: rij.gewijzigd_op.toISOString(),
});
