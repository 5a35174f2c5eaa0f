import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import express from 'express';
import { errorHandler } from '../../api/http/error-handler.ts';
import { seedAccounts } from '../../demo/accounts.ts';
import { seedOrganisatie } from '../../demo/organisatie.ts';
import { silent } from '../support/log.ts';
import { type ApiWorld, createApiWorld } from './world.ts';

describe('api: beside the resources', () => {
  let world: ApiWorld;
  let webRoot: string;
  before(async () => {
    webRoot = mkdtempSync(join(tmpdir(), 'noaberflow-page-'));
    mkdirSync(join(webRoot, 'assets'));
    writeFileSync(join(webRoot, 'index.html'), '<!doctype html><title>Noaberflow</title>');
    writeFileSync(join(webRoot, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    writeFileSync(join(webRoot, 'assets', 'index-1a2b3c.js'), 'export {}');
    world = await createApiWorld({ webRoot, metricsToken: 'een-lang-geheim-voor-de-verzamelaar' });
  });
  after(async () => {
    await world.close();
    rmSync(webRoot, { recursive: true });
  });

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${world.url}${path}`, {
      redirect: 'manual',
      headers: { accept: 'text/html', ...headers },
    });

  it('serves the page for each of its own addresses, always fresh, under the strict policy', async () => {
    for (const path of ['/', '/taken', '/zaken/2026-D-000001', '/dashboard?periode=kwartaal']) {
      const answer = await get(path);
      expect(answer.status, path).to.equal(200);
      expect(await answer.text()).to.include('<title>Noaberflow</title>');
      expect(answer.headers.get('cache-control')).to.equal('no-cache');
      expect(answer.headers.get('content-security-policy')).to.include("script-src 'self'");
    }
  });

  it('lets browsers keep files with a hash in their name for ever', async () => {
    const answer = await get('/assets/index-1a2b3c.js');

    expect(answer.headers.get('cache-control')).to.equal('public, max-age=31536000, immutable');
    expect(answer.headers.get('x-content-type-options')).to.equal('nosniff');
  });

  it('has no page where there is nothing: a lost file, the API, files outside, hidden files', async () => {
    writeFileSync(join(webRoot, '.env'), 'GEHEIM=1');

    for (const path of [
      '/assets/index-000000.js',
      '/api/v1/bestaat-niet',
      '/api/v2/zaken',
      '/api/',
    ]) {
      const answer = await get(path);
      expect(answer.status, path).to.equal(404);
      expect(answer.headers.get('content-type'), path).to.include('application/problem+json');
    }
    expect(await (await get('/.env')).text()).not.to.include('GEHEIM');
  });

  it('gives its figures to the collector with the token, by operation and without ids', async () => {
    await world.anonymous.get('/gezondheid');

    const wrong = await get('/api/v1/metrics', { authorization: 'Bearer iets-anders' });
    const right = await get('/api/v1/metrics', {
      authorization: 'Bearer een-lang-geheim-voor-de-verzamelaar',
    });
    const text = await right.text();

    expect([wrong.status, right.status]).to.deep.equal([401, 200]);
    expect(text).to.match(
      /noaberflow_http_duration_seconds_count\{operation="gezondheidLezen",status="200"\} \d+/,
    );
    expect(text).to.include('noaberflow_backlog{what="outbox"} 0');
    expect(text).not.to.match(/[0-9a-f]{8}-[0-9a-f]{4}-/);
  });

  it('says of its own faults only that they were noted, with a mark to find them by', async () => {
    const app = express();
    app.use((_request, response) => {
      response.locals.requestId = 'c0ffee00-0000-4000-8000-000000000000';
      throw new Error('select geheim from personen');
    });
    app.use(errorHandler(silent as never));
    const server = app.listen(0);
    const { port } = server.address() as { port: number };

    const answer = await fetch(`http://127.0.0.1:${port}/`);
    server.close();

    expect(answer.status).to.equal(500);
    expect(await answer.json()).to.deep.equal({
      type: '/problemen/onverwachte-fout',
      title: 'Er ging iets mis',
      status: 500,
      instance: 'urn:uuid:c0ffee00-0000-4000-8000-000000000000',
      detail:
        'De fout is vastgelegd. Probeer het opnieuw. Blijft het misgaan, geef dan het kenmerk door aan de beheerder.',
    });
  });

  it('puts the organisation in place once, and leaves alone what was changed since', async () => {
    const { asOwner, db } = world.database;
    await asOwner(
      "update instellingen set waarde = '\"P3W\"' where sleutel = 'hersteltermijn' and gemeente = 'oldenzaal'",
    );
    const count = async () =>
      (
        await asOwner(
          'select (select count(*) from uitvoeringen) as u, (select count(*) from aanstellingen) as a, (select count(*) from medewerkers) as m',
        )
      )[0];
    const before = await count();

    await seedOrganisatie(db);
    await seedAccounts(db);

    expect(await count()).to.deep.equal(before);
    const [kept] = await asOwner<{ waarde: string }>(
      "select waarde from instellingen where sleutel = 'hersteltermijn' and gemeente = 'oldenzaal'",
    );
    expect(kept?.waarde).to.equal('P3W');
    expect(await asOwner("select from instellingen where status = 'vastgesteld'")).to.deep.equal(
      [],
    );
  });
});
