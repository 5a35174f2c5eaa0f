import type { OntwerpRij } from '../../db/queries/ontwerpen/ontwerp-rij.ts';
import type { ScenarioRij } from '../../db/queries/scenarios/find-scenarios.ts';
import { dayOf } from '../../law/clock.ts';
import { askedIn, errorsOf, flowsOf, nameOf, startsOf } from '../../sandbox/model-facts.ts';
import type { Samples } from '../../sandbox/sample-values.ts';
import type { Sandbox, Try } from '../../sandbox/sandbox.ts';
import { whatOf } from '../../sandbox/state.ts';
import type { Step } from '../../sandbox/step.ts';
import type { Model } from '../../studio/model.ts';
import type { StudioParts } from './known.ts';
import type { ProefStand, ProefStap, ScenarioLijst } from './play-schema.ts';

type Models = { readonly own: Model; readonly of: (proces: string) => Model | undefined };
type Offered = Pick<StudioParts, 'geeft' | 'voorbeeldinwoners'> & {
  readonly samples: Samples;
  /** a try-out of this draft ended as nobody looked at it any more */
  readonly verlopen?: boolean;
};

const NOTHING = {
  fase: null,
  voorbeelden: [],
  inwoners: [],
  inwoner: null,
  door: null,
  begonnenOp: null,
  nu: null,
  stappen: 0,
  wacht: [],
  pad: [],
  stromen: [],
  variabelen: [],
  einde: [],
  klaar: false,
};

/** How a try-out stands, for whoever looks at this draft. */
export function standOf(
  trying: Try | undefined,
  rij: Pick<OntwerpRij, 'id' | 'proces'>,
  models: Models,
  offered: Offered,
): ProefStand {
  const own = { beginpunten: startsOf(models.own), gevraagd: askedIn(models.own) };
  if (!trying) return { ...NOTHING, ...own, status: offered.verlopen ? 'verlopen' : 'geen' };
  const { speler, play } = trying;
  const door = { id: speler.id, naam: speler.naam };
  const begonnenOp = trying.begonnenOp.toISOString();
  if (trying.ontwerpId !== rij.id) return { ...NOTHING, ...own, door, begonnenOp, status: 'bezet' };
  if (!play) {
    const { status, fase } = trying;
    return {
      ...NOTHING,
      ...own,
      door,
      begonnenOp,
      status,
      fase: status === 'start-op' ? fase : null,
    };
  }
  const { wacht, pad, stromen, variabelen, einde, klaar } = play.state();
  const inwoners = offered.voorbeeldinwoners(dayOf(play.now()));
  const [begin] = play.steps();
  const inwoner = begin?.soort === 'begin' ? (begin.inwoner ?? null) : null;
  const codes = inwoners.find(({ omschrijving }) => omschrijving === inwoner)?.gegevens ?? {};
  const named = (proces: string, elementId: string): string => {
    const model = proces === rij.proces || proces === '' ? models.own : models.of(proces);
    return model ? nameOf(model, elementId) : elementId;
  };
  return {
    ...own,
    status: 'speelt',
    fase: null,
    door,
    begonnenOp,
    nu: play.now().toISOString(),
    voorbeelden: samplesFor(offered.samples, codes),
    inwoners: begin
      ? []
      : inwoners.map(({ omschrijving, gegevens }) => ({
          omschrijving,
          gemeente: gegevens.gemeente ?? '',
        })),
    inwoner,
    stappen: play.steps().length,
    wacht: wacht.map((one) => {
      const model = one.proces === rij.proces ? models.own : models.of(one.proces);
      return {
        soort: one.soort,
        sleutel: one.sleutel,
        proces: one.proces,
        elementId: one.elementId,
        naam: named(one.proces, one.elementId),
        wat: whatOf(one),
        op: one.soort === 'tijd' ? one.op.toISOString() : null,
        fouten: one.soort === 'machine' && model ? errorsOf(model, one.elementId) : [],
        geeft: one.soort === 'machine' ? [...offered.geeft(one.taaktype)] : [],
      };
    }),
    pad: pad.map((one) => ({ ...one, naam: named(one.proces, one.elementId) })),
    stromen: [...flowsOf(models.own)].filter(([, told]) => stromen.has(told)).map(([id]) => id),
    variabelen: [...variabelen].map(([naam, waarde]) => ({ naam, waarde })),
    einde: einde.map((id) => nameOf(models.own, id)),
    klaar,
  };
}

/** What is known of the sample resident stands before what models look at. */
function samplesFor(
  samples: Samples,
  codes: Readonly<Record<string, string>>,
): ProefStand['voorbeelden'] {
  const mine = new Map(Object.entries(codes).map(([naam, code]) => [naam, JSON.stringify(code)]));
  return [...new Set([...mine.keys(), ...samples.keys()])].map((naam) => {
    const own = mine.get(naam);
    return {
      naam,
      waarden: [...new Set([...(own ? [own] : []), ...(samples.get(naam) ?? [])])],
    };
  });
}

/** What the platform without an engine of its own says. */
export const notPossible = (own: Model): ProefStand => ({
  ...NOTHING,
  beginpunten: startsOf(own),
  gevraagd: askedIn(own),
  status: 'niet-mogelijk',
});

/** @returns undefined when what the kind of step needs is missing */
export function stepOf({
  soort,
  elementId,
  bericht,
  fout,
  variabelen,
  inwoner,
}: ProefStap): Step | undefined {
  const data = (variabelen ?? {}) as Record<string, unknown>;
  if (soort === 'begin')
    return {
      soort,
      bericht: bericht ?? null,
      ...(inwoner && { inwoner }),
      variabelen: data,
    };
  if (soort === 'bericht') return bericht ? { soort, bericht, variabelen: data } : undefined;
  if (!elementId) return undefined;
  if (soort === 'taak') return { soort, elementId, variabelen: data };
  if (soort === 'machine') return { soort, elementId, fout: fout ?? null, variabelen: data };
  return { soort, elementId };
}

/** The scenarios of a process with what became of each, and which flows those that went well cover together. */
export function scenariosOf(
  rijen: readonly ScenarioRij[],
  rij: Pick<OntwerpRij, 'id'>,
  model: Model,
  sandbox: Pick<Sandbox, 'current' | 'round'> | undefined,
): ScenarioLijst {
  const current = rijen.filter(({ actueel, gelukt }) => actueel && gelukt);
  const passed = new Set(current.flatMap(({ stromen }) => stromen ?? []));
  const flows = [...flowsOf(model)];
  const open = flows.filter(([, told]) => !passed.has(told)).map(([id]) => id);
  return {
    scenarios: rijen.map((one) => scenarioOf(one, model)),
    uitvoering: runOf(rijen, rij, sandbox),
    pijlen: flows.length,
    gedekt: flows.length - open.length,
    nietGedekt: open,
  };
}

function scenarioOf(rij: ScenarioRij, model: Model): ScenarioLijst['scenarios'][number] {
  const { wacht = [], einde = [], melding = null } = (rij.actueel && rij.gebeurd) || {};
  return {
    id: rij.id,
    naam: rij.naam,
    stappen: rij.stappen.length,
    gemaaktDoor: { id: rij.gemaakt_door, naam: rij.gemaakt_door_naam },
    gemaaktOp: rij.gemaakt_op.toISOString(),
    uitkomst: outcomeOf(rij),
    reden: rij.actueel ? rij.niet_uitgevoerd : null,
    bijStap: rij.actueel ? rij.bij_stap : null,
    verwacht: expectedOf(rij, model),
    gebeurd: {
      wacht: wacht.map(({ soort, elementId, wat }) => ({
        soort,
        naam: nameOf(model, elementId),
        wat,
      })),
      einde: einde.map((id) => nameOf(model, id)),
      melding,
    },
    opVersie: rij.ontwerp_versie,
    uitkomstOp: rij.uitkomst_op?.toISOString() ?? null,
  };
}

/** What did not come: the step at which it stopped, or the end to which all steps led before. */
function expectedOf(
  { actueel, gelukt, niet_uitgevoerd, bij_stap, stappen, verwacht_einde }: ScenarioRij,
  model: Model,
): ScenarioLijst['scenarios'][number]['verwacht'] {
  if (!actueel || gelukt || niet_uitgevoerd) return null;
  if (bij_stap === null)
    return {
      soort: 'einde',
      naam: (verwacht_einde ?? []).map((id) => nameOf(model, id)).join(', '),
    };
  const step = stappen[bij_stap - 1] as Step;
  if (step.soort === 'begin' || step.soort === 'bericht')
    return { soort: step.soort, naam: step.bericht ?? '' };
  return { soort: step.soort, naam: nameOf(model, step.elementId) };
}

function outcomeOf(rij: ScenarioRij): ScenarioLijst['scenarios'][number]['uitkomst'] {
  if (rij.ontwerp_versie === null) return 'nog-niet';
  if (!rij.actueel) return 'verouderd';
  if (rij.niet_uitgevoerd) return 'niet-uitgevoerd';
  return rij.gelukt ? 'gelukt' : 'niet-gelukt';
}

/** Whether what is to be done is being done, and if not, what it waits for. */
function runOf(
  rijen: readonly ScenarioRij[],
  { id }: Pick<OntwerpRij, 'id'>,
  sandbox: Pick<Sandbox, 'current' | 'round'> | undefined,
): ScenarioLijst['uitvoering'] {
  const nothing = { door: null, gedaan: 0, aantal: 0 };
  if (!sandbox) return { ...nothing, status: 'niet-mogelijk' };
  const round = sandbox.round();
  if (round?.ontwerpId === id)
    return { door: null, gedaan: round.klaar, aantal: round.aantal, status: 'bezig' };
  const aantal = rijen.filter(({ actueel }) => !actueel).length;
  if (aantal === 0) return { ...nothing, status: 'klaar' };
  const todo = { ...nothing, aantal };
  const speler = sandbox.current()?.speler;
  if (speler) return { ...todo, door: { id: speler.id, naam: speler.naam }, status: 'bezet' };
  return { ...todo, status: round ? 'rij' : 'straks' };
}
