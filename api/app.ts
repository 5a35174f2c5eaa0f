import express, { type Express, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { BsnVault } from '../db/bsn-vault.ts';
import type { CodeVault } from '../db/code-vault.ts';
import type { Db } from '../db/connect.ts';
import type { DocumentVault } from '../db/document-vault.ts';
import { createBundler, type RenderContents } from '../documents/bundle.ts';
import type { VirusScanner } from '../documents/clamd.ts';
import { createExamine } from '../documents/examine.ts';
import type { Clock } from '../law/clock.ts';
import type { DecisionTable } from '../processes/decision-table.ts';
import { createAuditResident } from './aanvulling/audit.ts';
import { aanvullingLimits } from './aanvulling/limits.ts';
import { createLinkIdentification } from './aanvulling/link-identification.ts';
import { aanvullingRoutes } from './aanvulling/routes.ts';
import { aanvullingslinkRoutes } from './aanvulling/staff-routes.ts';
import { beslistabellenRoutes } from './beslistabellen/routes.ts';
import { documentenRoutes } from './documenten/routes.ts';
import { doorlooptijdenRoutes } from './doorlooptijden/routes.ts';
import { NotFound } from './errors.ts';
import { exportenRoutes } from './exporten/routes.ts';
import type { RenderTable } from './exporten/table.ts';
import { formulierenRoutes } from './formulieren/routes.ts';
import { gebeurtenissenRoutes } from './gebeurtenissen/routes.ts';
import { startStream } from './gebeurtenissen/stream.ts';
import { gezondheidRoutes } from './gezondheid/routes.ts';
import { heronderzoekrondesRoutes } from './heronderzoekrondes/routes.ts';
import { createCursors } from './http/cursor.ts';
import { errorHandler } from './http/error-handler.ts';
import { apiHeaders, securityHeaders } from './http/headers.ts';
import { createMeter } from './http/meter.ts';
import { mount } from './http/mount.ts';
import { describeApi, openApiRoute } from './http/openapi.ts';
import type { Route } from './http/route.ts';
import { staticFiles } from './http/static-files.ts';
import { incidentenRoutes } from './incidenten/routes.ts';
import { ingrepenRoutes } from './ingrepen/routes.ts';
import { instantiesRoutes } from './instanties/routes.ts';
import { instellingenRoutes } from './instellingen/routes.ts';
import { medewerkersRoutes } from './medewerkers/routes.ts';
import { meldingenRoutes } from './meldingen/routes.ts';
import { metricsRoutes } from './metrics/routes.ts';
import { modellenRoutes } from './modellen/routes.ts';
import type { StudioParts } from './ontwerpen/known.ts';
import { playRoutes } from './ontwerpen/play-routes.ts';
import { ontwerpenRoutes } from './ontwerpen/routes.ts';
import { partijenRoutes } from './partijen/routes.ts';
import { processenRoutes } from './processen/routes.ts';
import { rapportenRoutes } from './rapporten/routes.ts';
import { CALLBACK, loginRoutes } from './sessie/login.ts';
import { createOidc, type OidcSettings } from './sessie/oidc.ts';
import { sessieRoutes } from './sessie/routes.ts';
import type { LetterPreview } from './taken/brief.ts';
import { taakBriefRoutes } from './taken/brief-routes.ts';
import { takenRoutes } from './taken/routes.ts';
import { uitgaandeBerichtenRoutes } from './uitgaande-berichten/routes.ts';
import { verdelingenRoutes } from './verdelingen/routes.ts';
import { vervangingenRoutes } from './vervangingen/routes.ts';
import { verzegeldeStukkenRoutes } from './verzegelde-stukken/routes.ts';
import { vorderingenRoutes } from './vorderingen/routes.ts';
import { vragenRoutes } from './vragen/routes.ts';
import { weergavenRoutes } from './weergaven/routes.ts';
import { zakenRoutes } from './zaken/routes.ts';

/** What the API needs from outside; main.ts hands it in. */
export type ApiDeps = {
  readonly db: Db;
  readonly clock: Clock;
  readonly log: Logger;
  readonly bsnVault: BsnVault;
  readonly documentVault: DocumentVault;
  readonly codes: CodeVault;
  /** where a resident goes with the code of his letter */
  readonly answerUrl: string;
  /** sets the contents of a case file as PDF */
  readonly renderContents: RenderContents;
  /** shows the letter of a decision before it is taken */
  readonly letterPreview: LetterPreview;
  /** sets a table as PDF */
  readonly renderTable: RenderTable;
  /** looks for viruses in documents; `undefined`: there is none, and a setting says what that means */
  readonly virusScanner?: VirusScanner | undefined;
  /** signs cursors and hashes the bodies of idempotent requests; the same in every replica */
  readonly secret: Buffer;
  /** address under which browsers reach us, e.g. https://noaberflow.example.nl */
  readonly publicUrl: string;
  readonly oidc: OidcSettings;
  /** wakes the outbox relay after a commit, when it runs in this process */
  readonly nudge: () => void;
  /** whether staff can be mailed; default not */
  readonly mail?: boolean;
  readonly engineHealthy: () => Promise<boolean>;
  readonly studio: StudioParts;
  /** the decision tables that the engine decides by */
  readonly beslistabellen: readonly DecisionTable[];
  /** bearer token for /metrics; without it only a signed-in beheerder reads them */
  readonly metricsToken?: string | undefined;
  /** built page; without it the API stands alone */
  readonly webRoot?: string | undefined;
  /** hops of reverse proxies whose X-Forwarded-For is believed; default none */
  readonly trustedProxies?: number;
  readonly loginsPerMinute?: number;
  /** codes that one address may try in ten minutes; default 20 */
  readonly codesPerTenMinutes?: number;
};

export type Api = {
  readonly app: Express;
  /** the route table, for the tests that look at all of it */
  readonly routes: readonly Route[];
  /** Ends the event streams, so that the server can close. */
  readonly close: () => Promise<void>;
};

const BASE = '/api/v1';

/** The HTTP side of the platform: API, login, events and the built page. */
export function createApp(deps: ApiDeps): Api {
  const origin = new URL(deps.publicUrl).origin;
  const oidc = createOidc(deps.oidc, `${origin}${CALLBACK}`);
  const cursors = createCursors(deps.secret);
  const stream = startStream({ ...deps, origin });
  const meter = createMeter(deps);
  const identification = createLinkIdentification({ ...deps, origin });
  const documents = {
    documentVault: deps.documentVault,
    virusScanner: deps.virusScanner,
    examine: createExamine(),
  };
  const routes: Route[] = [
    ...sessieRoutes({ ...deps, origin, oidc }),
    ...takenRoutes({ ...deps, cursors }),
    ...taakBriefRoutes(deps.letterPreview),
    ...zakenRoutes({ ...deps, cursors }),
    ...vorderingenRoutes,
    ...verzegeldeStukkenRoutes(deps),
    ...aanvullingRoutes({
      ...deps,
      ...documents,
      origin,
      identification,
      audit: createAuditResident(deps.secret),
    }),
    ...aanvullingslinkRoutes(deps),
    ...documentenRoutes({
      ...documents,
      makeBundle: createBundler(deps.renderContents),
    }),
    ...heronderzoekrondesRoutes(),
    ...processenRoutes(),
    ...ontwerpenRoutes(deps.studio),
    ...modellenRoutes(),
    ...playRoutes(deps),
    ...formulierenRoutes(),
    ...medewerkersRoutes(),
    ...weergavenRoutes(),
    ...verdelingenRoutes(deps),
    ...vervangingenRoutes(),
    ...vragenRoutes(),
    ...meldingenRoutes({ mail: deps.mail ?? false }),
    ...doorlooptijdenRoutes(),
    ...rapportenRoutes({ mail: deps.mail ?? false }),
    ...instellingenRoutes(),
    ...beslistabellenRoutes(deps.beslistabellen),
    ...exportenRoutes(deps.renderTable),
    ...incidentenRoutes(deps),
    ...ingrepenRoutes(deps),
    ...instantiesRoutes({ ...deps, cursors }),
    ...uitgaandeBerichtenRoutes(deps),
    ...partijenRoutes(),
    ...gebeurtenissenRoutes(stream),
    ...gezondheidRoutes(deps),
    ...metricsRoutes({ ...deps, origin, meter }),
    openApiRoute(() => description),
  ];
  const description = describeApi(routes, origin);

  const app = express();
  app.disable('x-powered-by');
  app.set('strict routing', true);
  app.set('case sensitive routing', true);
  app.set('etag', false);
  app.set('trust proxy', deps.trustedProxies ?? false);
  app.use(securityHeaders(origin), meter.observe(deps.log));
  app.use(`${BASE}/aanvulling`, aanvullingLimits(deps));
  app.use(BASE, apiHeaders, mount(routes, { ...deps, origin, identification }), notFound);
  app.use(loginRoutes({ ...deps, origin, oidc }));
  if (deps.webRoot) app.use(staticFiles(deps.webRoot));
  app.use(notFound, errorHandler(deps.log));
  return { app, routes, close: () => stream.close() };
}

const notFound: RequestHandler = () => {
  throw new NotFound();
};
