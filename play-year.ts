import { parseArgs } from 'node:util';
import { readConfig } from './config.ts';
import { tableOf } from './demo/play/summary.ts';
import { year } from './demo/year/registry.ts';
import { endFailed, type Running, stopAll, stopOnSignals } from './embedded.ts';
import { runYear, YearRefused } from './year.ts';

/** Plays a year of the three municipalities: `npm run demo -- --seed 7 --scale 0.03`. */
const running: Running = { stops: [], children: [] };
const startedAt = Date.now();
try {
  const { seed, scale, days, step } = readArguments(process.argv.slice(2));
  stopOnSignals(running);
  console.log(
    `A year at ${scale * 100}% of the real numbers, seed ${seed}: about ten minutes on two cores at the default of 2%, longer with more.`,
  );
  const { summary, begun, tasks, happened, refused } = await runYear(
    readConfig(process.env),
    running,
    {
      seed,
      scale,
      days,
      step,
      processes: year,
      progress: (state) =>
        show(
          `${elapsed()}  ${state.day}  ${state.begun} begun, ${state.running} running, ${state.tasks} tasks done`,
        ),
    },
  );
  console.log(`\n\n${tableOf(summary).join('\n')}\n`);
  console.log(`${begun} beginnings, ${tasks} tasks, ${happened} events in ${elapsed()}.`);
  for (const [what, count] of refused) console.log(`  not possible, ${count} times: ${what}`);
  await stopAll(running);
  console.log('`npm start` shows what the year left behind.');
  process.exit(0);
} catch (error) {
  await endFailed(running, error);
}

/** @throws YearRefused with the remedy */
function readArguments(args: string[]) {
  const { values } = parseArgs({
    args,
    options: {
      seed: { type: 'string', default: '1' },
      scale: { type: 'string', default: '0.02' },
      days: { type: 'string', default: '365' },
      step: { type: 'string', default: '4' },
    },
  });
  const within = (name: 'scale' | 'days' | 'step', low: number, high: number): number => {
    const value = Number(values[name]);
    if (values[name].trim() === '' || !(value >= low && value <= high))
      throw new YearRefused(
        `--${name} is "${values[name]}": give a number from ${low} to ${high}.`,
      );
    return value;
  };
  return {
    seed: values.seed,
    scale: within('scale', 0.001, 1),
    days: Math.round(within('days', 14, 730)),
    step: Math.round(within('step', 1, 14)),
  };
}

function elapsed(): string {
  const seconds = Math.round((Date.now() - startedAt) / 1000);
  return `${String(Math.floor(seconds / 60)).padStart(2)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** One line that renews itself on a terminal; elsewhere each is a line of its own. */
function show(line: string): void {
  if (process.stdout.isTTY) process.stdout.write(`\r\x1b[K${line}`);
  else console.log(line);
}
