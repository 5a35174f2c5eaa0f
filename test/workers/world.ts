import { randomBytes, randomUUID } from 'node:crypto';
import pino from 'pino';
import { type BsnVault, createBsnVault } from '../../db/bsn-vault.ts';
import { createCodeVault } from '../../db/code-vault.ts';
import { seedAccounts } from '../../demo/accounts.ts';
import { seedOrganisatie } from '../../demo/organisatie.ts';
import { type ResidentName, resident, residents } from '../../demo/residents.ts';
import type { Job, JobOutcome, Variables } from '../../engine/port.ts';
import { composeLetter } from '../../letters/registry.ts';
import { renderLetter } from '../../letters/render.ts';
import { connectRegisters, type Registers, urlsBelow } from '../../registers/connect.ts';
import { startSimulators } from '../../registers/simulators.ts';
import type { Worker } from '../../workers/define-worker.ts';
import { type RunJobDeps, runJob } from '../../workers/run-job.ts';
import { type Contents, createDatabase, type TestDatabase } from '../support/database.ts';

/** The workers on a real PostgreSQL with the simulated parties; no engine. The clock is set by the test. */
export type WorkerWorld = {
  readonly database: TestDatabase;
  readonly vault: BsnVault;
  readonly registers: Registers;
  readonly simulatorsUrl: string;
  readonly deps: RunJobDeps;
  readonly state: { now: Date };
  /** Hands a job to its worker, as the engine would. Jobs differ unless told otherwise. */
  readonly run: (worker: Worker, variables: Variables, job?: Partial<Job>) => Promise<JobOutcome>;
  /** What the job gave to the process; fails the test when it did not complete. */
  readonly done: (worker: Worker, variables: Variables, job?: Partial<Job>) => Promise<Variables>;
  readonly newZaak: (anders?: Partial<NewZaak>) => Promise<string>;
  readonly close: () => Promise<void>;
};

type NewZaak = {
  inwoner: ResidentName;
  bsn: string;
  gemeente: string;
  regeling: string;
  meldingOp: string;
  aanvraagOp: string | null;
  dossier: object;
};

/** A Monday without holidays near. */
export const MONDAY = new Date('2026-02-02T09:00:00.000Z');

let jobs = 0;
let zaken = 0;

const CONTENTS: Contents = {
  name: 'workers',
  fill: async (db) => {
    await seedOrganisatie(db);
    await seedAccounts(db);
  },
};

export async function createWorkerWorld(): Promise<WorkerWorld> {
  const database = await createDatabase(CONTENTS);
  const state = { now: MONDAY };
  const clock = () => state.now;
  // Cases that a worker opens are numbered beyond those that the tests insert.
  await database.asOwner("select setval('zaaknummers', 500000)");
  const simulators = await startSimulators({ host: '127.0.0.1', port: 0, data: residents, clock });
  const registers = connectRegisters(urlsBelow(simulators.url));
  const vault = createBsnVault({ encryption: randomBytes(32), lookup: randomBytes(32) });
  const deps: RunJobDeps = {
    db: database.db,
    registers,
    letters: { compose: composeLetter, render: renderLetter },
    bsnVault: vault,
    codes: createCodeVault(randomBytes(32)),
    answerUrl: 'https://noaberflow.example.nl/aanvullen',
    clock,
    log: pino({ level: process.env.TEST_LOG_LEVEL ?? 'silent' }),
  };
  const run = (worker: Worker, variables: Variables, job: Partial<Job> = {}) => {
    jobs += 1;
    return runJob(
      worker,
      {
        key: `job-${jobs}`,
        type: worker.type,
        processInstanceKey: '1',
        elementInstanceKey: '2',
        bpmnProcessId: worker.type.split('.')[0] ?? '',
        processVersion: 1,
        elementId: worker.type.split('.')[1] ?? '',
        retries: 3,
        variables,
        ...job,
      },
      deps,
    );
  };
  return {
    database,
    vault,
    registers,
    simulatorsUrl: simulators.url,
    deps,
    state,
    run,
    async done(worker, variables, job) {
      const outcome = await run(worker, variables, job);
      if (outcome.outcome !== 'completed')
        throw new Error(`not completed: ${JSON.stringify(outcome)}`);
      return outcome.variables;
    },
    newZaak: (anders = {}) => insertZaak(database, vault, anders),
    async close() {
      await simulators.close();
      await database.drop();
    },
  };
}

async function insertZaak(
  { asOwner }: TestDatabase,
  vault: BsnVault,
  anders: Partial<NewZaak>,
): Promise<string> {
  const inwoner = resident(anders.inwoner ?? 'alleenstaandDinkelland');
  const bsn = anders.bsn ?? inwoner.bsn;
  const gemeente = anders.gemeente ?? 'dinkelland';
  const id = randomUUID();
  zaken += 1;
  await asOwner(
    `with persoon as (
       insert into personen (gemeente, bsn_versleuteld, bsn_hash, naam, geboortedatum, adres, bijgewerkt_op)
       values ($1, $2, $3, $4, $5, $6, now()) on conflict (gemeente, bsn_hash) do update set naam = excluded.naam returning id)
     insert into zaken (id, nummer, gemeente, proces, regeling, persoon_id, status, melding_op, aanvraag_op, gestart_op)
     select $7, $8, $1, 'aanvraag', $9, id, 'in-behandeling', $10, $11, now() from persoon`,
    [
      gemeente,
      vault.encrypt(bsn),
      vault.hash(bsn),
      inwoner.brp.naam,
      inwoner.brp.geboortedatum,
      JSON.stringify(inwoner.brp.adres),
      id,
      `2026-D-${String(zaken).padStart(6, '0')}`,
      anders.regeling ?? 'bijstand',
      anders.meldingOp ?? '2026-02-02',
      anders.aanvraagOp === undefined ? '2026-02-02' : anders.aanvraagOp,
    ],
  );
  await asOwner('insert into dossiers (zaak_id, gemeente, gegevens) values ($1, $2, $3)', [
    id,
    gemeente,
    anders.dossier ?? {},
  ]);
  return id;
}

/** A completed user task of the case: who drafted, who decided. */
export async function submitted(
  { database: { asOwner } }: WorkerWorld,
  zaakId: string,
  elementId: string,
  account: string,
): Promise<void> {
  const id = randomUUID();
  await asOwner(
    `insert into formulier_versies (id, versie, inhoud_hash, schema, validator, gepubliceerd_op)
     values ('proef', 1, '', '{}', '', now()) on conflict do nothing`,
  );
  await asOwner(
    `insert into taken (id, user_task_key, element_instance_key, process_instance_key, zaak_id, gemeente, proces, proces_versie, element_id, naam,
       formulier_id, formulier_versie, functie, kantoor_id, status, aangemaakt_op, verzegeld)
     select $1::uuid, $1::text, $1::text, '1', id, gemeente, 'aanvraag', 1, $3, $3, 'proef', 1, 'fo', 'fo-dinkelland', 'afgerond', now(), verzegeld from zaken where id = $2`,
    [id, zaakId, elementId],
  );
  await asOwner(
    `insert into inzendingen (taak_id, zaak_id, gemeente, element_id, gegevens, proces_variabelen, door, op)
     select $1, $2, 'dinkelland', $3, '{}', '{}', id, clock_timestamp() from medewerkers where subject = $4`,
    [id, zaakId, elementId, account],
  );
}
