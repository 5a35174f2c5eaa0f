import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { parse } from 'yaml';
import { type ApiWorld, createApiWorld } from './world.ts';

const read = (name: string) =>
  readFileSync(new URL(`../../setup/observability/${name}`, import.meta.url), 'utf8');
const TOKEN = 'token-of-the-collector';

describe('api/metrics', () => {
  let world: ApiWorld;
  let text: string;
  before(async () => {
    world = await createApiWorld({ metricsToken: TOKEN });
    await world.database.asOwner(
      `insert into partij_standen (partij, gelukt, geweigerd, mislukt, overgeslagen, ms) values ('brp', 90, 3, 7, 2, 5000)`,
    );
    const answer = await fetch(`${world.url}/api/v1/metrics`, {
      headers: { authorization: `Bearer ${TOKEN}` },
    });
    text = await answer.text();
  });
  after(() => world.close());

  it('tells of each party its calls, its time and what waits for it', () => {
    expect(text).to.include('noaberflow_party_calls_total{party="brp",outcome="answered"} 90');
    expect(text).to.include('noaberflow_party_calls_total{party="brp",outcome="failed"} 7');
    expect(text).to.include('noaberflow_party_seconds_total{party="brp"} 5');
    expect(text).to.include('noaberflow_party_messages{party="post",state="waiting"} 0');
    expect(text).to.match(/^noaberflow_outbox_oldest_seconds 0$/m);
    expect(text).to.include('noaberflow_backlog{what="jobs"} 0');
  });

  it('adds nothing up twice when it is asked again', async () => {
    const again = await fetch(`${world.url}/api/v1/metrics`, {
      headers: { authorization: `Bearer ${TOKEN}` },
    });

    expect(await again.text()).to.include(
      'noaberflow_party_calls_total{party="brp",outcome="answered"} 90',
    );
  });

  it('has every figure that the example dashboard shows', () => {
    const { panels } = JSON.parse(read('grafana/noaberflow.json')) as {
      panels: { title: string; targets: { expr: string }[] }[];
    };
    const named = panels.flatMap(({ targets }) =>
      targets.flatMap(({ expr }) => expr.match(/noaberflow_\w+/g) ?? []),
    );
    expect(named.length).to.be.greaterThan(9);
    const there = new Set(text.match(/^# TYPE (\w+)/gm)?.map((line) => line.split(' ')[2]));
    for (const name of named)
      expect(there, name).to.include(name.replace(/_(bucket|count|sum)$/, ''));
    // A value of a label that nothing has would draw an empty panel.
    for (const [, what] of JSON.stringify(panels).matchAll(/what=\\"(\w+)\\"/g))
      expect(text).to.include(`what="${what}"`);
  });

  it('is collected where the example looks for it', () => {
    const { scrape_configs } = parse(read('prometheus.yml')) as {
      scrape_configs: { metrics_path: string }[];
    };

    expect(scrape_configs[0]?.metrics_path).to.equal('/api/v1/metrics');
  });
});
