import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import pino from 'pino';
import { type Api, type ApiDeps, createApp } from '../../api/app.ts';
import type { ApiDescription } from '../../api/http/openapi.ts';
import { createTemplates } from '../../api/ontwerpen/templates.ts';
import { type BsnVault, createBsnVault } from '../../db/bsn-vault.ts';
import { type CodeVault, createCodeVault } from '../../db/code-vault.ts';
import type { Db } from '../../db/connect.ts';
import { createDocumentVault, type DocumentVault } from '../../db/document-vault.ts';
import { type DEMO_ACCOUNTS, seedAccounts } from '../../demo/accounts.ts';
import { seedOrganisatie } from '../../demo/organisatie.ts';
import { EngineUnavailable } from '../../engine/port.ts';
import { loadForms } from '../../forms/load.ts';
import { publishForms } from '../../forms/publish.ts';
import { renderContents } from '../../letters/contents.ts';
import { composeLetter } from '../../letters/registry.ts';
import { renderLetter } from '../../letters/render.ts';
import { renderTableFile } from '../../letters/table-file.ts';
import { beslistabellen, resources, softwareFile } from '../../platform.ts';
import { resourcesOfDraft } from '../../publications/resources-of-draft.ts';
import type { Werker } from '../../studio/templates.ts';
import { createLetterPreview } from '../../workers/bekendmaking/letter-preview.ts';
import { type Contents, createDatabase, type TestDatabase } from '../support/database.ts';
import { freePort } from '../support/services.ts';
import { type Client, createClient, openSession } from './client.ts';

/** The API alone on a real PostgreSQL: no engine, no workers; a clock that the test sets. */
export type ApiWorld = {
  readonly database: TestDatabase;
  readonly api: Api;
  readonly vault: BsnVault;
  readonly documentVault: DocumentVault;
  readonly codes: CodeVault;
  readonly url: string;
  readonly origin: string;
  readonly description: ApiDescription;
  /** set `now` to move time; `nudges` counts how often the relay was woken */
  readonly state: {
    now: Date;
    nudges: number;
    engine: boolean;
    deployed: { name: string; content: string }[];
    /** that the engine gives to what is deployed */
    version: number;
  };
  /** a signed-in member of staff by the name of a demo account */
  readonly as: (account: (typeof DEMO_ACCOUNTS)[number]['account']) => Promise<Client>;
  /** nobody */
  readonly anonymous: Client;
  readonly close: () => Promise<void>;
};

/** The worker of the model `proef`. */
export const WERKERS: readonly Werker[] = [
  { type: 'proef.tellen', reads: ['zaakId', 'aantal'], writes: ['geteld'] },
];

/** Forms that the tests complete; publishing all of them takes seconds. */
const FORMS = [
  'aanvraag/melding',
  'aanvraag/aanvraag-ingetrokken',
  'aanvraag/identiteit-herstellen',
  'aanvraag/volledigheid-beoordelen',
  'aanvraag/conceptbesluit-opstellen',
  'aanvraag/besluit-nemen',
  'bezwaar/bezwaar-ontvangen',
  'termijnbewaking/beslistermijn-verlengen',
];

/** A Monday in the week before Christmas 2026, ten in the morning. */
export const MONDAY = new Date('2026-12-14T09:00:00.000Z');

const CONTENTS: Contents = {
  name: 'api',
  fill: async (db) => {
    await seedOrganisatie(db);
    await seedAccounts(db);
    const forms = loadForms();
    const wanted = FORMS.map((id) => [id, forms.get(id)] as const);
    await publishForms(db, () => MONDAY, new Map(wanted) as never);
  },
};

/** @param through opens the pool of the API another way than straight to the database */
export async function createApiWorld(
  anders: Partial<ApiDeps> = {},
  through?: (databaseUrl: string) => Promise<Db>,
): Promise<ApiWorld> {
  const database = await createDatabase(CONTENTS);
  const db = through ? await through(database.url) : database.db;
  const state: ApiWorld['state'] = {
    now: MONDAY,
    nudges: 0,
    engine: true,
    deployed: [],
    version: 2,
  };
  const clock = () => state.now;
  const vault = createBsnVault({ encryption: randomBytes(32), lookup: randomBytes(32) });
  const documentVault = createDocumentVault(randomBytes(32));
  const codes = createCodeVault(randomBytes(32));
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const api = createApp({
    db,
    clock,
    log: pino({ level: process.env.TEST_LOG_LEVEL ?? 'silent' }),
    bsnVault: vault,
    documentVault,
    codes,
    answerUrl: `${origin}/aanvullen`,
    renderContents,
    renderTable: renderTableFile,
    letterPreview: createLetterPreview({
      letters: { compose: composeLetter, render: renderLetter },
      clock,
    }),
    secret: randomBytes(32),
    publicUrl: origin,
    oidc: { issuer: 'http://127.0.0.1:1', clientId: 'test', clientSecret: 'test' },
    nudge: () => {
      state.nudges += 1;
    },
    engineHealthy: async () => state.engine,
    studio: {
      werkers: WERKERS,
      sjablonen: createTemplates([], WERKERS),
      beslistabellen: ['proeftabel'],
      software: softwareFile(resources()),
      fileHash: () => 'hash',
      sandbox: undefined,
      nudgeScenarios: () => undefined,
      geeft: () => [],
      voorbeeldinwoners: () => [],
      draftResources: (trx, ontwerp) =>
        resourcesOfDraft(trx, ontwerp, resources(), softwareFile(resources())),
      deploy: async (bundle) => {
        if (!state.engine) throw new EngineUnavailable('away');
        state.deployed.push(
          ...bundle.map(({ name, content }) => ({ name, content: content.toString() })),
        );
        return bundle.map(({ name }) => ({
          processId: name.replace('.bpmn', ''),
          version: state.version,
        }));
      },
    },
    beslistabellen: beslistabellen(),
    ...anders,
  });
  const server = await new Promise<Server>((resolve, reject) => {
    const listening = api.app.listen(port, '127.0.0.1', (error?: Error) =>
      error ? reject(error) : resolve(listening),
    );
  });
  const url = `http://127.0.0.1:${port}`;
  const description = (await (await fetch(`${url}/api/v1/openapi.json`)).json()) as ApiDescription;
  const target = { url, origin, description };
  return {
    database,
    api,
    vault,
    documentVault,
    codes,
    url,
    origin,
    description,
    state,
    as: async (account) => createClient(target, await openSession(database, account, clock)),
    anonymous: createClient(target),
    async close() {
      await api.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      if (db !== database.db) await db.destroy();
      await database.drop();
    },
  };
}
