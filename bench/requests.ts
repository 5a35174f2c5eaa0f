import { Agent, get } from 'node:http';

/**
 * The browsers, in a process of their own: what they cost is not on the account of the server. Sent by {@link ./tasklist.ts}, one
 * job at a time.
 */
export type Job =
  /** each address in turn, one after another, so often: how long each took */
  | { readonly kind: 'turns'; readonly targets: readonly Target[]; readonly times: number }
  /** one address, so many at a time, so long: how many were answered */
  | {
      readonly kind: 'flood';
      readonly target: Target;
      readonly atOnce: number;
      readonly ms: number;
    };
export type Target = { readonly url: string; readonly headers: Readonly<Record<string, string>> };
export type Done = { readonly times: number[][] } | { readonly answered: number };

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

function once({ url, headers }: Target): Promise<number> {
  const from = performance.now();
  return new Promise((resolve, reject) => {
    get(url, { agent, headers }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${answer.statusCode} of ${url}`));
      answer.resume();
      answer.on('end', () => resolve(performance.now() - from));
    }).on('error', reject);
  });
}

async function work(job: Job): Promise<Done> {
  if (job.kind === 'turns') {
    const times: number[][] = job.targets.map(() => []);
    for (let turn = 0; turn < job.times; turn += 1)
      for (const [at, target] of job.targets.entries()) times[at]?.push(await once(target));
    return { times };
  }
  const end = performance.now() + job.ms;
  let answered = 0;
  await Promise.all(
    Array.from({ length: job.atOnce }, async () => {
      while (performance.now() < end) {
        await once(job.target);
        answered += 1;
      }
    }),
  );
  return { answered };
}

process.on('message', (job: Job) => {
  work(job).then(
    (done) => process.send?.(done),
    (error: Error) => process.send?.({ error: error.message }),
  );
});
process.on('disconnect', () => process.exit(0));
