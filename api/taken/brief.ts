import type { Knex } from 'knex';
import {
  type BriefTekst,
  findBriefTekst,
  putBriefTekst,
} from '../../db/queries/brief-teksten/brief-tekst.ts';
import { lockTaak } from '../../db/queries/taken/find-taak.ts';
import { type GelezenTaak, readTaakRij } from '../../db/queries/taken/read-taak.ts';
import { findZaak } from '../../db/queries/zaken/find-zaak.ts';
import type { ZaakRij } from '../../db/queries/zaken/zaak-rij.ts';
import { mergeDossier, receive } from '../../forms/dossier.ts';
import type { Data } from '../../forms/schema.ts';
import { ChangedMeanwhile, InvalidForm, NotAllowed, NotFound, NotPossible } from '../errors.ts';
import type { File } from '../http/route.ts';
import { moment, type TextKey, text } from '../http/texts.ts';
import { type Blok, blokkenView } from './brief-blokken.ts';
import type { BriefStand, BriefVerzoek, TaakBrief } from './brief-schema.ts';
import { audit, type Context, formOf, lezerOf, mustHold, onBehalf, visible } from './guards.ts';
import { handelingen, ref } from './view.ts';

/** What somebody put into the letter; `null` = as it always is. */
type Words = { readonly aanhef: string | null; readonly toelichting: string | null };
type Draft = {
  readonly trx: Knex.Transaction;
  readonly zaak: ZaakRij;
  readonly formulier: string;
  readonly dossier: Readonly<Record<string, Record<string, unknown>>>;
};
type Composed = {
  readonly sjabloon: string;
  readonly onderwerp: string;
  readonly aanhef: string;
  readonly gewoneAanhef: string;
  readonly blokken: readonly Blok[];
  readonly eigenWoorden: boolean;
  readonly anderen: number;
  readonly pdf: () => Promise<Buffer>;
};

/** How the letter of a decision that is not taken yet is composed; platform.ts hands it in. */
export type LetterPreview = {
  readonly mag: (formulier: string) => 'opstellen' | 'lezen' | null;
  readonly soort: (draft: Draft) => Promise<string | null>;
  readonly compose: (
    draft: Draft,
    soort: string,
    woorden: Words,
  ) => Promise<Composed | { readonly reden: 'ontbreekt' | 'onjuist'; readonly veld: string }>;
  readonly tidy: (woorden: Words) => Words;
  readonly judge: (woorden: Words) => readonly {
    readonly veld: keyof Words;
    readonly reden: 'leeg' | 'te-lang' | 'regeleinde' | 'stuurteken' | 'teken-onbekend';
    readonly teken?: string;
  }[];
};

const NONE: Words = { aanhef: null, toelichting: null };

/** The letter as it would go out if the task were completed as it stands: case file, draft of the form, own words. */
export async function readTaakBrief(
  context: Context,
  preview: LetterPreview,
  id: string,
): Promise<TaakBrief> {
  const { rij, soort, tekst, brief } = await letterOf(context, preview, id);
  const composed = brief && 'onderwerp' in brief ? brief : null;
  const mayWrite =
    preview.mag(rij.formulier_id) === 'opstellen' &&
    handelingen(rij, context.actor).includes('bewaren');
  return {
    taakId: id,
    soort,
    bewerkbaar: mayWrite && soort !== null && composed?.eigenWoorden !== false,
    reden: reasonOf(brief),
    versie: tekst?.versie ?? 0,
    aanhef: tekst?.aanhef ?? null,
    toelichting: tekst?.toelichting ?? null,
    door: ref(tekst?.door ?? null, tekst?.naam ?? null),
    op: tekst?.op.toISOString() ?? null,
    brief: composed && {
      onderwerp: composed.onderwerp,
      aanhef: composed.aanhef,
      gewoneAanhef: composed.gewoneAanhef,
      blokken: blokkenView(composed.blokken),
      anderen: composed.anderen,
      pad: `/api/v1/taken/${id}/brief/pdf`,
    },
  };
}

/** The same letter as PDF. */
export async function readTaakBriefPdf(
  context: Context,
  preview: LetterPreview,
  id: string,
): Promise<File> {
  const { rij, brief } = await letterOf(context, preview, id);
  if (!brief || !('onderwerp' in brief)) throw new NotPossible(reasonOf(brief) ?? '');
  return {
    bytes: await brief.pdf(),
    headers: {
      'content-disposition': `inline; filename="${rij.nummer}-${brief.sjabloon}-concept.pdf"`,
    },
  };
}

/** Keeps what somebody put into the letter, as its next version. Nothing of it goes to the engine, the case file or the trail. */
export async function saveTaakBrief(
  context: Context,
  preview: LetterPreview,
  id: string,
  { versie, soort, ...woorden }: BriefVerzoek,
): Promise<BriefStand> {
  const { trx, actor, now } = context;
  const rij = visible(await lockTaak(trx, id, lezerOf(context)), actor);
  mustBeAbout(preview, rij.formulier_id);
  mustHold(rij, actor.id);
  if (preview.mag(rij.formulier_id) !== 'opstellen')
    throw new NotAllowed(text('brief.alleen-lezen'));
  const found = await letterOf(context, preview, id);
  if (
    found.soort !== soort ||
    (found.brief && 'onderwerp' in found.brief && !found.brief.eigenWoorden)
  )
    throw new NotPossible(text('brief.andere-soort'));
  mustBeCurrent(found.tekst, versie, rij.status);
  const tidied = preview.tidy(woorden);
  const fouten = preview.judge(tidied);
  if (fouten.length > 0)
    throw new InvalidForm(
      fouten.map(({ veld, reden, teken = '' }) => ({
        pointer: `/${veld}`,
        melding: text(FAULTS[reden], { teken, hoogste: veld === 'aanhef' ? '100' : '4000' }),
        regel: reden,
      })),
    );
  const before = found.tekst ?? NONE;
  const next = await putBriefTekst(trx, {
    zaakId: rij.zaak_id,
    gemeente: rij.gemeente,
    soort,
    ...tidied,
    door: actor.id,
    op: now,
  });
  await audit(context, rij, 'brief.tekst', {
    soort,
    versie: next,
    velden: (['aanhef', 'toelichting'] as const).filter((veld) => before[veld] !== tidied[veld]),
    ...onBehalf(rij, actor),
  });
  return { taakId: id, versie: next, op: now.toISOString() };
}

// helpers

const FAULTS = {
  leeg: 'brief.leeg',
  'te-lang': 'brief.te-lang',
  regeleinde: 'brief.regeleinde',
  stuurteken: 'brief.stuurteken',
  'teken-onbekend': 'brief.teken-onbekend',
} as const satisfies Record<string, TextKey>;

async function letterOf(context: Context, preview: LetterPreview, id: string) {
  const { trx, actor } = context;
  const rij = visible(await readTaakRij(trx, id, lezerOf(context)), actor);
  mustBeAbout(preview, rij.formulier_id);
  if (rij.status !== 'open') throw new NotPossible(text('brief.taak-klaar'));
  const zaak = await findZaak(trx, rij.zaak_id);
  if (!zaak) throw new NotFound();
  const draft = { trx, zaak, formulier: rij.formulier_id, dossier: await asIfDone(context, rij) };
  const soort = await preview.soort(draft);
  if (soort === null) return { rij, soort, tekst: undefined, brief: null };
  const tekst = await findBriefTekst(trx, { zaakId: zaak.id, soort });
  const { aanhef, toelichting } = tekst ?? NONE;
  const brief = await preview.compose(draft, soort, { aanhef, toelichting });
  return { rij, soort, tekst, brief };
}

/** The case file as the completion of the task would leave it. */
async function asIfDone({ trx }: Context, rij: GelezenTaak): Promise<Draft['dossier']> {
  const { schema } = await formOf(trx, rij);
  const dossier = rij.dossier as Data;
  const typed = receive(schema, dossier, { ...dossier, ...rij.concept?.gegevens } as Data);
  return mergeDossier(schema, dossier, typed.eigen) as Draft['dossier'];
}

function mustBeAbout(preview: LetterPreview, formulier: string): void {
  if (preview.mag(formulier) === null) throw new NotPossible(text('brief.geen'));
}

function mustBeCurrent(tekst: BriefTekst | undefined, versie: number, status: string): void {
  if ((tekst?.versie ?? 0) === versie) return;
  const names = {
    moment: tekst ? moment(tekst.op) : '',
    naam: tekst?.naam ?? text('iemand'),
  };
  throw new ChangedMeanwhile(text('brief.gewijzigd', names), {
    versie: tekst?.versie ?? 0,
    status,
    door: ref(tekst?.door ?? null, tekst?.naam ?? null),
    op: tekst?.op.toISOString() ?? null,
  });
}

function reasonOf(brief: Awaited<ReturnType<LetterPreview['compose']>> | null): string | null {
  if (brief === null) return text('brief.nog-niet-gekozen');
  if ('onderwerp' in brief) return null;
  return text(brief.reden === 'ontbreekt' ? 'brief.ontbreekt' : 'brief.onjuist', {
    veld: brief.veld,
  });
}
