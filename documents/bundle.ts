import type { Worker } from 'node:worker_threads';
import { confined, nextMessage } from '../supervisor/confined.ts';

/** One document that goes into the whole. */
export type BundlePart = {
  readonly titel: string;
  /** what it is and of when, in words */
  readonly omschrijving: string;
  readonly media: string;
  readonly read: () => Promise<Uint8Array<ArrayBuffer>>;
};

/** A line of the contents: on which of its own sheets it stands, where there, and to which page of the whole it leads. */
export type ContentsLine = {
  readonly blad: number;
  /** left, bottom, right, top in points from the lower left corner */
  readonly vak: readonly [number, number, number, number];
  readonly pagina: number;
};

/** What the contents say. */
export type Contents = {
  readonly titel: string;
  readonly gemaakt: string;
  readonly regels: readonly {
    readonly titel: string;
    readonly omschrijving: string;
    readonly pagina: number;
  }[];
  readonly ontbreekt: readonly { readonly titel: string; readonly waarom: string }[];
};
export type RenderContents = (
  contents: Contents,
) => Promise<{ bytes: Buffer; bladen: number; regels: readonly Omit<ContentsLine, 'pagina'>[] }>;

export type Bundle = {
  readonly bytes: Uint8Array;
  readonly paginas: number;
  /** documents that are in it */
  readonly stukken: number;
};

/** A proxy before us waits a minute. */
const PATIENCE_MS = 50_000;

export type MakeBundle = ReturnType<typeof createBundler>;

/**
 * Makes one PDF of many documents, with contents that lead to each and a number on every page. One at a time, in a thread with a limit
 * to time and memory. A document that cannot be read is named in the contents instead.
 */
export function createBundler(renderContents: RenderContents) {
  let before: Promise<unknown> = Promise.resolve();
  return function makeBundle(
    about: { titel: string; kenmerk: string; gemaakt: string; onleesbaar: string },
    parts: readonly BundlePart[],
    ontbreekt: Contents['ontbreekt'],
  ): Promise<Bundle | undefined> {
    const mine = before.then(() =>
      confined(new URL('./bundle-worker.mjs', import.meta.url), PATIENCE_MS, (worker) =>
        make(worker, renderContents, about, parts, ontbreekt),
      ),
    );
    before = mine.catch(() => undefined);
    return mine;
  };
}

async function make(
  worker: Worker,
  renderContents: RenderContents,
  about: { titel: string; kenmerk: string; gemaakt: string; onleesbaar: string },
  parts: readonly BundlePart[],
  ontbreekt: Contents['ontbreekt'],
): Promise<Bundle> {
  const inside: { titel: string; omschrijving: string; pagina: number }[] = [];
  const outside = [...ontbreekt];
  let paginas = 0;
  for (const { titel, omschrijving, media, read } of parts) {
    const bytes = await read();
    const said = nextMessage<number>(worker);
    worker.postMessage({ soort: 'stuk', media, bytes }, [bytes.buffer]);
    const added = await said;
    if (added > 0) inside.push({ titel, omschrijving, pagina: paginas + 1 });
    else outside.push({ titel, waarom: about.onleesbaar });
    paginas += added;
  }
  // How many sheets the contents take is known when they are set: the numbers behind them do not change that.
  const contents = (bladen: number) =>
    renderContents({
      titel: about.titel,
      gemaakt: about.gemaakt,
      regels: inside.map((line) => ({ ...line, pagina: line.pagina + bladen })),
      ontbreekt: outside,
    });
  const { bladen } = await contents(0);
  const set = await contents(bladen);
  const said = nextMessage<Uint8Array>(worker);
  worker.postMessage({
    soort: 'inhoud',
    bytes: new Uint8Array(set.bytes),
    titel: about.titel,
    kenmerk: about.kenmerk,
    regels: set.regels.map((line, index) => ({
      ...line,
      pagina: (inside[index]?.pagina ?? 1) + bladen,
    })),
  });
  return { bytes: await said, paginas: paginas + bladen, stukken: inside.length };
}
