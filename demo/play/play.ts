import { addDays, type Day, daysBetween } from '../../law/calendar.ts';
import { type Clock, dayOf, today } from '../../law/clock.ts';
import { isRestDay } from '../../law/holidays.ts';
import type { TestInwoner } from '../../registers/test-inwoner.ts';
import { agendaOf } from './agenda.ts';
import { colleaguesFor, WORKERS } from './colleagues.ts';
import { type Draw, drawOf } from './draw.ts';
import { changed, exampleOf, type Sections } from './sections.ts';
import type { Colleague } from './staff.ts';
import type { Beginning, PlayedZaak, YearProcess } from './year-process.ts';

/** The platform as the players meet it: its API, its clock, and the parties around it. */
export type Stage = {
  readonly clock: Clock;
  /** Moves the clock of engine and platform forward to this moment; earlier moments change nothing. */
  readonly moveTo: (moment: Date) => Promise<void>;
  /** Waits until the platform has done what there is to do now. */
  readonly settled: () => Promise<void>;
  readonly as: (account: string) => Promise<Colleague>;
  readonly zaken: () => Promise<readonly PlayedZaak[]>;
  /** Lets a party write what it knows of a resident. */
  readonly letWrite: (inwoner: TestInwoner, gemeente: string) => Promise<void>;
};

export type YearOptions = {
  readonly seed: string;
  /** 1 = the numbers of the three municipalities */
  readonly scale: number;
  /** the moment at which the year ends; it begins `days` before */
  readonly end: Date;
  readonly days: number;
  /** days between two moments at which the players work */
  readonly step: number;
  readonly processes: readonly YearProcess[];
  readonly population: readonly TestInwoner[];
  /** called once in each step */
  readonly progress: (state: Progress) => void;
};
export type Progress = {
  readonly day: Day;
  readonly begun: number;
  readonly tasks: number;
  readonly running: number;
};
export type Played = {
  readonly begun: number;
  readonly tasks: number;
  readonly happened: number;
  /** What the players could not do, and how often: a form that wants something else, or nobody for a task. */
  readonly refused: ReadonlyMap<string, number>;
};

type Taak = {
  id: string;
  zaakId: string;
  proces: string;
  elementId: string;
  functie: string;
  kantoorId: string;
  aangemaaktOp: string;
};
type TaakDetail = {
  versie: number;
  vierOgen: object | null;
  formulier: { id: string };
  gegevens: Sections;
};

const DAY_MS = 86_400_000;
/** The players work at this hour of the day, UTC: in the morning, here. */
const OFFICE_HOUR = 9;
/** Tasks done at the same time; more would only wait for each other on two cores. */
const HANDS = 4;
/** A task that was refused is not tried for ever. */
const TRIES = 2;
/** A step has so many rounds at most: work that follows on the same day. */
const ROUNDS = 6;

/** Plays a year: day by day things begin, happen, and staff do the tasks that they find in their list. */
export async function playYear(stage: Stage, options: YearOptions): Promise<Played> {
  const { end, days, step, processes, population, progress } = options;
  const draw = drawOf(options.seed);
  const agenda = agendaOf(processes, { scale: options.scale, days, draw });
  const bySlug = new Map(processes.map((process) => [process.slug, process]));
  const byBsn = new Map(population.map((inwoner) => [inwoner.bsn, inwoner]));
  const firstDay = dayOf(new Date(end.getTime() - days * DAY_MS));
  const lastDay = dayOf(end);

  const refused = new Map<string, number>();
  const tries = new Map<string, number>();
  const rounds = new Map<string, number>();
  const told = new Set<string>();
  let begun = 0;
  let tasks = 0;
  let happened = 0;
  const refuse = (what: string) => void refused.set(what, (refused.get(what) ?? 0) + 1);

  for (const day of stepsOf(firstDay, lastDay, step)) {
    const moment = new Date(`${day}T0${OFFICE_HOUR}:00:00Z`);
    await stage.moveTo(day === lastDay || moment > end ? end : moment);
    await stage.settled();
    const passed = daysBetween(firstDay, day);
    let zaken = await stage.zaken();
    while ((agenda[0]?.day ?? Number.POSITIVE_INFINITY) <= passed) {
      const next = agenda.shift();
      if (next) await open(next.process, draw.of(next.process.slug, next.number), zaken);
      zaken = await stage.zaken();
    }
    for (const zaak of zaken) if (!zaak.beeindigdOp) await happen(zaak);
    for (let round = 0; round < ROUNDS; round++) {
      const due = await tasksToDo(zaken);
      if (due.length === 0) break;
      await inParallel(due, HANDS, (taak) => perform(taak, zaken));
      await stage.settled();
      zaken = await stage.zaken();
    }
    const running = zaken.filter(({ beeindigdOp }) => !beeindigdOp).length;
    progress({ day, begun, tasks, running });
  }
  await stage.moveTo(end);
  await stage.settled();
  return { begun, tasks, happened, refused };

  async function open(process: YearProcess, lot: Draw, zaken: readonly PlayedZaak[]) {
    const busy = new Set(zaken.filter((zaak) => !isOver(zaak)).map(({ bsn }) => bsn));
    const free = population.filter(({ bsn }) => !busy.has(bsn));
    const beginning = process.begin({
      today: today(stage.clock),
      draw: lot,
      zaken,
      free,
      known: (bsn) => byBsn.get(bsn),
    });
    if (!beginning) return refuse(`${process.slug}: nothing to begin with`);
    if (await start(process.slug, beginning)) begun += 1;
    await stage.settled();
  }

  async function start(slug: string, beginning: Beginning): Promise<boolean> {
    if ('nieuws' in beginning) {
      await stage.letWrite(beginning.nieuws, beginning.gemeente);
      return true;
    }
    const { account, gemeente, formulier, like, changes } = beginning;
    const gegevens = changed(exampleOf(formulier, today(stage.clock), like), changes);
    const colleague = await stage.as(account);
    const answer = await colleague.send('POST', '/zaken', {
      proces: slug,
      gemeente,
      formulierVersie: 1,
      gegevens,
    });
    if (answer.status !== 201) refuse(`${formulier}: ${reasonOf(answer)}`);
    return answer.status === 201;
  }

  async function happen(zaak: PlayedZaak) {
    const now = today(stage.clock);
    const happenings = bySlug.get(zaak.proces)?.happenings?.(zaak, draw.of(zaak.nummer)) ?? [];
    for (const [number, { days: after, account, bericht, changes }] of happenings.entries()) {
      const key = `${zaak.id}-${number}`;
      if (told.has(key) || daysBetween(zaak.meldingOp, now) < after) continue;
      told.add(key);
      const colleague = await stage.as(account);
      const answer = await colleague.send('POST', `/zaken/${zaak.id}/berichten`, {
        bericht,
        formulierVersie: 1,
        gegevens: changed(exampleOf(bericht, now), changes?.(now)),
      });
      if (answer.status === 202) happened += 1;
      // A case that does not wait for it: what happens in life does not ask.
      else if (answer.status !== 409) refuse(`${bericht}: ${reasonOf(answer)}`);
    }
  }

  /** Open tasks of everybody whose turn it is, each once. */
  async function tasksToDo(zaken: readonly PlayedZaak[]): Promise<Taak[]> {
    const found = new Map<string, Taak>();
    for (const account of WORKERS) {
      const colleague = await stage.as(account);
      let cursor: string | null = null;
      do {
        const more: string = cursor ? `&cursor=${encodeURIComponent(cursor)}` : '';
        const { body } = await colleague.get(`/taken?weergave=alle&paginaGrootte=100${more}`);
        for (const taak of (body.taken ?? []) as Taak[]) found.set(taak.id, taak);
        cursor = (body.volgende as string | null) ?? null;
      } while (cursor);
    }
    const now = today(stage.clock);
    return [...found.values()].filter((taak) => {
      const zaak = zaken.find(({ id }) => id === taak.zaakId);
      if (!zaak || (tries.get(taak.id) ?? 0) >= TRIES) return false;
      const { days: after = usual(taak, zaak) } = doing(taak, zaak, {});
      return daysBetween(dayOf(new Date(taak.aangemaaktOp)), now) >= after;
    });
  }

  function usual(taak: Taak, zaak: PlayedZaak): number {
    const lot = draw.of(zaak.nummer, taak.elementId, roundOf(taak));
    // Now and then a case lies: somebody is ill, a letter got lost.
    const lies = draw.chance(0.06, zaak.nummer, 'ligt') ? 4 : 1;
    return lot.between(1, 6, 'dagen') * lies;
  }

  function roundOf({ zaakId, elementId }: Taak): number {
    return rounds.get(`${zaakId}-${elementId}`) ?? 0;
  }

  function doing(taak: Taak, zaak: PlayedZaak, gegevens: Sections) {
    const task =
      bySlug.get(taak.proces)?.tasks?.[taak.elementId] ??
      bySlug.get(zaak.proces)?.tasks?.[`${taak.proces}/${taak.elementId}`] ??
      OTHERWISE[taak.elementId];
    const round = roundOf(taak);
    return (
      task?.({
        zaak,
        today: today(stage.clock),
        draw: draw.of(zaak.nummer),
        inwoner: byBsn.get(zaak.bsn),
        round,
        gegevens,
      }) ?? {}
    );
  }

  async function perform(taak: Taak, zaken: readonly PlayedZaak[]): Promise<void> {
    tries.set(taak.id, (tries.get(taak.id) ?? 0) + 1);
    const zaak = zaken.find(({ id }) => id === taak.zaakId);
    if (!zaak) return;
    let reason = 'nobody may do it';
    let overtaken = false;
    for (const account of colleaguesFor(taak.functie, taak.kantoorId, draw.of(taak.zaakId))) {
      const colleague = await stage.as(account);
      const { status, body } = await colleague.get(`/taken/${taak.id}`);
      const detail = body as unknown as TaakDetail;
      if (status !== 200 || detail.vierOgen) continue;
      const { like, changes } = doing(taak, zaak, detail.gegevens);
      // As on the screen: what is known stands there already, and the sections of this task are filled in.
      const example = exampleOf(detail.formulier.id, today(stage.clock), like);
      const gegevens = changed({ ...detail.gegevens, ...example }, changes);
      const claimed = await colleague.send('PUT', `/taken/${taak.id}/behandelaar`, {
        versie: detail.versie,
      });
      if (claimed.status !== 200) {
        reason = reasonOf(claimed);
        overtaken = claimed.status === 409;
        continue;
      }
      const done = await colleague.send('POST', `/taken/${taak.id}/afronding`, {
        versie: claimed.body.versie,
        gegevens,
      });
      if (done.status === 202) {
        tasks += 1;
        rounds.set(`${taak.zaakId}-${taak.elementId}`, roundOf(taak) + 1);
        return;
      }
      reason = reasonOf(done);
      break;
    }
    // The platform changed the task while it was read, its priority for example: it is looked at again in the next round.
    if (overtaken && (tries.get(taak.id) ?? 0) < TRIES) return;
    refuse(`${taak.proces}/${taak.elementId}: ${reason}`);
  }
}

/** Tasks of processes that are called by others, wherever they come up. */
const OTHERWISE: NonNullable<YearProcess['tasks']> = {
  'aanvulling-verwerken': ({ draw }) => ({ days: draw.between(5, 12, 'aanvulling') }),
  'huisbezoek-afleggen': ({ draw }) => ({ days: draw.between(3, 9, 'huisbezoek') }),
  'termijn-in-gevaar-beoordelen': () => ({ days: 1 }),
};

/** A benefit that was granted runs on: who has one asks for no other. */
const isOver = ({ beeindigdOp, uitkomst }: PlayedZaak): boolean =>
  beeindigdOp !== null && uitkomst !== 'toekenning' && uitkomst !== 'toekenning-lening';

/** Working days, `step` days apart, and the last day. */
export function stepsOf(first: Day, last: Day, step: number): Day[] {
  const steps: Day[] = [];
  for (let day = first; day < last; day = addDays(day, step)) {
    let work = day;
    while (isRestDay(work)) work = addDays(work, 1);
    if (work > (steps.at(-1) ?? '') && work < last) steps.push(work);
  }
  return [...steps, last];
}

/** What a problem of the API says, without what was filled in. */
function reasonOf({ status, body }: { status: number; body: Record<string, unknown> }): string {
  const fouten = (body.fouten ?? []) as { pointer?: string; melding?: string }[];
  const [first] = fouten;
  return `${status} ${first ? `${first.pointer} ${first.melding}` : (body.title ?? '')}`;
}

async function inParallel<T>(
  things: readonly T[],
  hands: number,
  work: (thing: T) => Promise<void>,
): Promise<void> {
  const waiting = [...things];
  await Promise.all(
    Array.from({ length: hands }, async () => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await work(next);
    }),
  );
}
