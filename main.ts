import { type Config, readConfig } from './config.ts';
import { startDemo } from './demo.ts';
import { endFailed, openLog, type Running, startEmbedded, stopOnSignals } from './embedded.ts';
import { deployUntilDone } from './engine/deploy-until-done.ts';
import { awayForNow, startPlatform } from './platform.ts';
import { startTracing } from './tracing/start.ts';

const running: Running = { stops: [], children: [] };
try {
  await run(readConfig(process.env, process.argv.slice(2)));
} catch (error) {
  await endFailed(running, error);
}

/** Starts what the configuration does not place elsewhere, then the roles of this process. */
async function run(config: Config): Promise<void> {
  const log = await openLog(config);
  stopOnSignals(running);
  if (config.tracing) {
    const tracing = startTracing({ ...config.tracing, roles: config.roles, log });
    running.stops.push(tracing.close);
  }
  const parts = await startEmbedded(config, log, running);
  const demo = await startDemo(config, parts.databaseUrl, log);
  running.stops.push(() => demo.close());
  const platform = await startPlatform({
    ...config,
    ...parts,
    oidc: config.oidc ?? demo.oidc,
    voorbeeldinwoners: demo.voorbeeldinwoners,
    webPort: config.ports.web,
    historyPort: config.ports.history,
    keys: config.keys(),
    clock: () => new Date(),
    log,
  });
  running.stops.push(() => platform.close());
  if (config.roles.includes('api')) {
    console.log(`\nNoaberflow: ${config.publicUrl}`);
    if (demo.welcome) console.log(demo.welcome);
  }

  await parts.ready;
  await deployUntilDone(platform.deploy, log, awayForNow);
  console.log(
    config.production
      ? 'Noaberflow is ready.'
      : 'The process engine is ready. Ctrl-C stops everything.\n',
  );
}
