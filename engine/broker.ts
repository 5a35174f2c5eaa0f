import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Child, supervise } from '../supervisor/child.ts';

export type BrokerPorts = {
  readonly gateway: number;
  readonly command: number;
  readonly internal: number;
  readonly monitoring: number;
  readonly rest: number;
};

export type BrokerOptions = {
  /** executable of Java 21 or newer, and its major version */
  readonly java: string;
  readonly javaVersion: number;
  /** unpacked Zeebe distribution */
  readonly home: string;
  readonly dataDir: string;
  readonly logFile: string;
  readonly ports: BrokerPorts;
  /** where the exporters post the record stream */
  readonly historyUrl: string;
  /** tests and the year of the demo only: time is moved by the monitoring port (clock.ts) */
  readonly controlledClock?: boolean;
  /** whether what it promised is on disk; tests do without, on machines whose disks are slow */
  readonly durable?: boolean;
  /** file of the AOT cache: used when it exists; `recordAotCache` writes it when the broker stops in order */
  readonly aotCache?: string;
  readonly recordAotCache?: boolean;
  /** a sandbox: every record is told at once and by itself */
  readonly watched?: boolean;
  readonly onEvent?: (event: string, fields: object) => void;
};

const config = fileURLToPath(new URL('./broker.yaml', import.meta.url));

/** Starts the engine's broker as a supervised child on the loopback address. */
export function startBroker(options: BrokerOptions): Child {
  const { home, ports } = options;
  mkdirSync(options.dataDir, { recursive: true });
  const recording = recordingOf(options);
  if (recording) rmSync(recording, { force: true }); // a broker that was killed may have left half of it
  const child = supervise({
    name: 'Zeebe',
    command: options.java,
    args: javaArguments(options, recording),
    env: {
      PATH: process.env.PATH,
      LANG: 'C.UTF-8',
      TZ: 'Europe/Amsterdam',
      SPRING_CONFIG_ADDITIONAL_LOCATION: `file:${config}`,
      ZEEBE_DATA_DIR: options.dataDir,
      ZEEBE_GATEWAY_PORT: String(ports.gateway),
      ZEEBE_COMMAND_PORT: String(ports.command),
      ZEEBE_INTERNAL_PORT: String(ports.internal),
      ZEEBE_MONITORING_PORT: String(ports.monitoring),
      ZEEBE_REST_PORT: String(ports.rest),
      HISTORY_URL: options.historyUrl,
      ...(options.controlledClock ? { ZEEBE_CLOCK_CONTROLLED: 'true' } : {}),
      ...(options.durable === false ? { ZEEBE_FLUSH: 'false' } : {}),
      ...(options.watched ? { ZEEBE_EXPORT_BATCH: '1' } : {}),
    },
    logFile: options.logFile,
    isReady: async () => {
      const url = `http://127.0.0.1:${ports.monitoring}/actuator/health/readiness`;
      return (await fetch(url, { signal: AbortSignal.timeout(1000) })).ok && home !== '';
    },
    readyWithinMs: 120_000,
    stopSignal: 'SIGTERM',
    // Writing the cache is the work of a second JVM after the first: cut off, it would be begun again every time.
    stopWithinMs: recording ? 120_000 : 25_000, // engine.md: up to 19 s when the receiver is down; the log is durable, so SIGKILL loses nothing
    ...(options.onEvent ? { onEvent: options.onEvent } : {}),
  });
  return {
    ...child,
    async stop() {
      const end = await child.stop();
      // The cache is taken into use only when the broker ended by itself: then it is whole.
      if (recording && options.aotCache && end === 'in order' && existsSync(recording)) {
        renameSync(recording, options.aotCache);
      }
      return end;
    },
  };
}

/** Where the AOT cache is written; undefined when there is one, none is wanted, or Java is too old for it. */
function recordingOf({ aotCache, recordAotCache, javaVersion }: BrokerOptions): string | undefined {
  if (!aotCache || !recordAotCache || javaVersion < 25 || existsSync(aotCache)) return undefined;
  return `${aotCache}.new`;
}

/**
 * The class path names every jar and no folder, in a stable order: only then the JVM accepts an AOT cache
 * (JEP 483, 514), which brings readiness from about 11 s to about 4 s.
 */
function javaArguments(options: BrokerOptions, recording: string | undefined): string[] {
  const { home } = options;
  const jars = readdirSync(join(home, 'lib'))
    .filter((name) => name.endsWith('.jar'))
    .sort();
  const { aotCache } = options;
  const usable = aotCache && options.javaVersion >= 25 && existsSync(aotCache);
  const aot = recording
    ? [`-XX:AOTCacheOutput=${recording}`]
    : usable
      ? [`-XX:AOTCache=${aotCache}`]
      : [];
  return [
    '-Xms256m',
    '-Xmx512m',
    '-XX:+UseSerialGC',
    '-XX:TieredStopAtLevel=1',
    '-XX:MaxDirectMemorySize=256m',
    ...aot,
    ...(options.javaVersion >= 24
      ? ['--enable-native-access=ALL-UNNAMED', '--sun-misc-unsafe-memory-access=allow']
      : []),
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
    '--add-opens=java.base/java.nio=ALL-UNNAMED',
    '--add-opens=java.base/jdk.internal.misc=ALL-UNNAMED',
    `-Dapp.home=${home}`,
    `-Dbasedir=${home}`,
    `-Dlog4j.configurationFile=${join(home, 'config', 'log4j2.xml')}`,
    '-cp',
    jars.map((jar) => join(home, 'lib', jar)).join(':'),
    'io.camunda.zeebe.broker.StandaloneBroker',
  ];
}
