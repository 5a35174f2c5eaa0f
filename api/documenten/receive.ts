import { createHash, randomUUID } from 'node:crypto';
import type { Request } from 'express';
import type { DocumentVault } from '../../db/document-vault.ts';
import type { Viruscontrole } from '../../db/queries/documenten/document-rij.ts';
import { readParts } from '../../db/queries/documenten/read-parts.ts';
import { appendDeel, beginUpload, discardUpload } from '../../db/queries/documenten/upload.ts';
import type { VirusScanner } from '../../documents/clamd.ts';
import type { Examine } from '../../documents/examine.ts';
import { ENOUGH_TO_KNOW, kindOfStart, type Media } from '../../documents/kinds.ts';
import {
  FileRefused,
  InvalidRequest,
  TooLarge,
  Unavailable,
  UnsupportedContent,
} from '../errors.ts';
import type { StreamCall } from '../http/route.ts';
import { text } from '../http/texts.ts';
import type { Limits } from './limits.ts';

/** Whose request a file comes with; `id: null` = a resident. */
export type Upload = Pick<StreamCall, 'within' | 'now' | 'request'> & {
  readonly actor: { readonly id: string | null };
};

/** What the routes of documents need from outside. */
export type DocumentDeps = {
  readonly documentVault: DocumentVault;
  /** `undefined`: there is none */
  readonly virusScanner: VirusScanner | undefined;
  readonly examine: Examine;
};

/** A file that came in whole and is fit to be kept; it becomes a version, or is discarded. */
export type Received = {
  readonly id: string;
  readonly media: Media;
  readonly grootte: number;
  readonly delen: number;
  readonly hash: Buffer;
  readonly paginas: number | null;
  readonly viruscontrole: Viruscontrole;
};

/** A virus was found: refused like every other file, and the trail says so. */
export class VirusFound extends FileRefused {
  readonly naam: string;
  constructor(naam: string) {
    super(text('document.virus'));
    this.naam = naam;
  }
}

const PART = 1024 * 1024;
/** Uploads of one process at the same moment; each holds a few megabytes while it lasts. */
const MOST_AT_ONCE = 16;
/** A file that is refused is read on for a while, so that the browser hears why instead of a closed connection. */
const LINGER_MS = 10_000;
let underway = 0;

/**
 * Takes in the body of a request part by part: encrypted parts in short transactions, never the whole in memory. It stops at the first
 * byte too many and at the first bytes of a kind that is not wanted. What was refused or broken off leaves nothing behind.
 *
 * @throws Refusal that says what is wrong with the file
 */
export async function receive(
  call: Upload,
  zaak: { readonly id: string; readonly gemeente: string },
  limits: Limits,
  deps: DocumentDeps,
): Promise<Received> {
  if (underway >= MOST_AT_ONCE) throw new Unavailable();
  underway += 1;
  const { within, actor, now, request } = call;
  const id = randomUUID();
  try {
    refuseByLength(request, limits);
    await within((trx) =>
      beginUpload(trx, { id, zaakId: zaak.id, gemeente: zaak.gemeente, door: actor.id, op: now }),
    );
    return await judge(call, id, await store(call, { id, zaak, limits, deps }), limits, deps);
  } catch (error) {
    linger(request);
    await discard(call, id);
    throw request.destroyed && !request.complete
      ? new InvalidRequest(text('document.afgebroken'))
      : error;
  } finally {
    underway -= 1;
  }
}

/** Takes an upload away that was not kept; one that cannot be now is cleared by the next upload of the case. */
export const discard = (call: Pick<Upload, 'within'>, id: string): Promise<void> =>
  call.within((trx) => discardUpload(trx, id)).catch(() => undefined);

/** The name that the browser gives a file: `attachment; filename*=UTF-8''Afschrift%20mei.pdf` (RFC 6266). */
export function nameOf(request: Request): string {
  const [, encoded = ''] =
    /filename\*=UTF-8''([^;\s]{1,2000})/i.exec(request.headers['content-disposition'] ?? '') ?? [];
  try {
    return decodeURIComponent(encoded);
  } catch {
    return '';
  }
}

// helpers

type Stored = Pick<Received, 'grootte' | 'delen' | 'hash'> & { readonly kind: Media | 'later' };

function refuseByLength(request: Request, { grootste, grootsteMb }: Limits): void {
  const announced = request.headers['content-length'];
  if (announced === '0') throw new FileRefused(text('document.leeg'));
  if (Number(announced ?? 0) > grootste)
    throw new TooLarge(text('document.te-groot', { mb: String(grootsteMb) }));
}

async function store(
  call: Upload,
  to: {
    id: string;
    zaak: { readonly gemeente: string };
    limits: Limits;
    deps: DocumentDeps;
  },
): Promise<Stored> {
  const { grootste, grootsteMb } = to.limits;
  const hash = createHash('sha256');
  let kind: Media | 'later' | undefined;
  let waiting: Buffer[] = [];
  let held = 0;
  let grootte = 0;
  let delen = 0;

  const know = async () => {
    kind ??= wanted(await kindOfStart(Buffer.concat(waiting)));
  };
  const keep = async () => {
    const bytes = Buffer.concat(waiting);
    waiting = [];
    held = 0;
    delen += 1;
    const place = { versieId: to.id, nummer: delen };
    const inhoud = to.deps.documentVault.seal(bytes, place);
    await call.within((trx) => appendDeel(trx, { ...place, gemeente: to.zaak.gemeente, inhoud }));
  };

  for await (const chunk of untouched(call.request)) {
    grootte += chunk.length;
    if (grootte > grootste)
      throw new TooLarge(text('document.te-groot', { mb: String(grootsteMb) }));
    hash.update(chunk);
    waiting.push(chunk);
    held += chunk.length;
    if (kind === undefined && held >= ENOUGH_TO_KNOW) await know();
    if (held >= PART) await keep();
  }
  if (grootte === 0) throw new FileRefused(text('document.leeg'));
  await know();
  if (held > 0) await keep();
  return { grootte, delen, hash: hash.digest(), kind: kind as Media | 'later' };
}

async function judge(
  { within }: Pick<Upload, 'within'>,
  id: string,
  { kind, ...stored }: Stored,
  limits: Limits,
  deps: DocumentDeps,
): Promise<Received> {
  const parts = () => readParts(within, deps.documentVault, { versieId: id, delen: stored.delen });
  const findings = await deps.examine(kind, async () => {
    const whole = new Uint8Array(stored.grootte);
    let at = 0;
    for await (const part of parts()) {
      whole.set(part, at);
      at += part.length;
    }
    return whole;
  });
  if (findings.is === 'soort') throw new UnsupportedContent(text('document.soort-bestand'));
  if (findings.is !== 'goed') throw new FileRefused(text(`document.pdf.${findings.is}`));
  const { media, paginas } = findings;
  return { id, ...stored, media, paginas, viruscontrole: await scan(parts, limits, deps) };
}

function wanted<T>(kind: T | null): T {
  if (kind === null) throw new UnsupportedContent(text('document.soort-bestand'));
  return kind;
}

/** Breaking off such a loop leaves the connection open: the answer still has to go through it. */
const untouched = (request: Request): AsyncIterable<Buffer> =>
  request.iterator({ destroyOnReturn: false });

/** A scanner that is there and does not answer closes the document whatever the setting says: it was meant to be checked. */
async function scan(
  parts: () => AsyncIterable<Buffer>,
  { quarantaine }: Limits,
  { virusScanner }: DocumentDeps,
): Promise<Viruscontrole> {
  if (!virusScanner) return quarantaine ? 'quarantaine' : 'niet-gecontroleerd';
  const verdict = await virusScanner.scan(parts());
  if (verdict.is === 'virus') throw new VirusFound(verdict.naam);
  return verdict.is === 'schoon' ? 'schoon' : 'quarantaine';
}

function linger(request: Request): void {
  if (request.complete || request.destroyed) return;
  const enough = setTimeout(() => request.destroy(), LINGER_MS);
  request.once('close', () => clearTimeout(enough)).once('end', () => clearTimeout(enough));
  request.on('error', () => undefined).resume();
}
