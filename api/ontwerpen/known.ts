import type { Trx } from '../../db/connect.ts';
import { findFormulierTitels } from '../../db/queries/formulier-versies/find-formulier-titels.ts';
import { findFormulierVariabelen } from '../../db/queries/formulier-versies/find-formulier-variabelen.ts';
import { findFuncties } from '../../db/queries/functies/find-functies.ts';
import { findFunctiesZonderKantoor } from '../../db/queries/functies/find-functies-zonder-kantoor.ts';
import type { Bestandssoort } from '../../db/queries/ontwerp-bestanden/bestand-rij.ts';
import { findBestanden } from '../../db/queries/ontwerp-bestanden/find-bestanden.ts';
import { findGepubliceerdeBestanden } from '../../db/queries/ontwerp-bestanden/find-gepubliceerde-bestanden.ts';
import type { OntwerpRij } from '../../db/queries/ontwerpen/ontwerp-rij.ts';
import {
  findNieuwsteProcessen,
  type NieuwsteProces,
} from '../../db/queries/processen/find-nieuwste-processen.ts';
import type { Resource } from '../../engine/port.ts';
import type { Day } from '../../law/calendar.ts';
import { dayOf } from '../../law/clock.ts';
import { functies } from '../../processes/codes.ts';
import type { PublicationParts } from '../../publications/publish-bundle.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import type { Known } from '../../studio/known.ts';
import { callsIn } from '../../studio/model.ts';
import { saidIn } from '../../studio/said.ts';
import type { Werker } from '../../studio/templates.ts';
import type { Call } from '../http/route.ts';
import type { OntwerpKeuzes } from './schema.ts';
import type { Templates } from './templates.ts';

export type Voorbeeldinwoner = {
  /** what this resident is for: there is no name and no number in it */
  readonly omschrijving: string;
  /** codes, by variable */
  readonly gegevens: Readonly<Record<string, string>>;
};

/** What the studio needs of the running platform; platform.ts hands it in. */
export type StudioParts = PublicationParts & {
  /** the workers, as they declare themselves */
  readonly werkers: readonly Werker[];
  /** what a step can be given to do, of what runs now */
  readonly sjablonen: Templates;
  /** ids of the decision tables */
  readonly beslistabellen: readonly string[];
  /** where drafts are tried; undefined where the platform can start no engine of its own */
  readonly sandbox: Sandbox | undefined;
  /** variables that the worker of a job type may write */
  readonly geeft: (taaktype: string) => readonly string[];
  /** residents of the simulators with what the engine would learn of them on a day; none where no register is simulated */
  readonly voorbeeldinwoners: (op: Day) => readonly Voorbeeldinwoner[];
  /** somebody waits for the scenarios of a draft */
  readonly nudgeScenarios: () => void;
  /** everything that would run if this draft were published now */
  readonly draftResources: (trx: Trx, ontwerp: OntwerpRij) => Promise<Resource[]>;
};

/** Functions that a model may give a task to. */
const TAAKFUNCTIES: ReadonlySet<string> = new Set(functies);

/** What a designer chooses from. */
export async function choicesOf(trx: Call['trx'], studio: StudioParts): Promise<OntwerpKeuzes> {
  const processen = await findNieuwsteProcessen(trx);
  return {
    ...(await listsOf(trx, studio, processen)),
    sjablonen: await studio.sjablonen(processen),
    gegevens: await findFormulierVariabelen(trx),
  };
}

async function listsOf(
  trx: Call['trx'],
  { werkers, beslistabellen }: StudioParts,
  processen: readonly NieuwsteProces[],
): Promise<Omit<OntwerpKeuzes, 'sjablonen' | 'gegevens'>> {
  const published = (await findGepubliceerdeBestanden(trx)).flatMap(({ soort, naam }) =>
    soort === 'beslistabel' ? [naam] : [],
  );
  const said = processen.map(({ xml }) => saidIn(xml));
  return {
    formulieren: await findFormulierTitels(trx),
    taaktypen: werkers.map(({ type }) => type).sort(),
    processen: processen.map(({ bpmn_process_id }) => bpmn_process_id).sort(),
    beslistabellen: [...new Set([...beslistabellen, ...published])].sort(),
    functies: (await findFuncties(trx)).filter(({ id }) => TAAKFUNCTIES.has(id)),
    berichten: sorted(said.flatMap(({ berichten }) => berichten)),
    foutcodes: sorted(said.flatMap(({ foutcodes }) => foutcodes)),
  };
}

const sorted = (words: readonly string[]): string[] => [...new Set(words)].sort();

export async function knownTo(
  { trx, now }: Pick<Call, 'trx' | 'now'>,
  studio: StudioParts,
  { id, proces }: { readonly id: string; readonly proces: string },
): Promise<Known> {
  const models = await findNieuwsteProcessen(trx);
  const choices = await listsOf(trx, studio, models);
  const own = await findBestanden(trx, id);
  const ofKind = (kind: Bestandssoort) =>
    own.filter(({ soort }) => soort === kind).map(({ naam }) => naam);
  return {
    proces,
    formulieren: new Set([...choices.formulieren.map(({ id }) => id), ...ofKind('formulier')]),
    taaktypen: new Set(choices.taaktypen),
    processen: new Set(choices.processen),
    aanroepen: new Map(models.map(({ bpmn_process_id, xml }) => [bpmn_process_id, callsIn(xml)])),
    beslistabellen: new Set([...choices.beslistabellen, ...ofKind('beslistabel')]),
    functies: TAAKFUNCTIES,
    zonderKantoor: new Map(
      (await findFunctiesZonderKantoor(trx, dayOf(now))).map(({ functie, gemeenten }) => [
        functie,
        gemeenten,
      ]),
    ),
    berichten: new Set(choices.berichten),
    foutcodes: new Set(choices.foutcodes),
    vierOgen: new Set(models.flatMap(({ xml }) => saidIn(xml).vierOgen)),
  };
}
