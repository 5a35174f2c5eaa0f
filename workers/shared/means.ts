import { type Cents, toCents, toEuros } from '../../law/amounts.ts';
import type { Section } from './case-file.ts';

/** Income from work: part of it may be left out of account (art. 31 lid 2 onder n, r, y Pw); other income counts whole. */
const WORK = ['loon', 'zelfstandig'];
const WORDS: Record<string, string> = {
  uitkering: 'andere uitkering',
  pensioen: 'pensioen',
  alimentatie: 'alimentatie',
  studiefinanciering: 'studiefinanciering',
  verhuur: 'inkomen uit verhuur',
};

/** Income per month, net, in euros. */
export type MonthlyIncome = {
  readonly arbeid: number;
  readonly overig: number;
  readonly wisselend: boolean;
};

/** What comes in per month; `null` = nobody said yet whether anything does. */
export function incomeOf(inkomen: Section): MonthlyIncome | null {
  const posten = postsOf(inkomen);
  return (
    posten && {
      arbeid: toEuros(total(posten.filter(isWork), 'nettoPerMaand')),
      overig: toEuros(
        total(
          posten.filter((post) => !isWork(post)),
          'nettoPerMaand',
        ),
      ),
      wisselend: posten.some((post) => post.flag('wisselend') === true),
    }
  );
}

/** Each income that is not from work, in the words of a letter. */
export function otherIncomes(inkomen: Section): { omschrijving: string; bedrag: number }[] {
  return (postsOf(inkomen) ?? [])
    .filter((post) => !isWork(post))
    .map((post) => ({
      omschrijving: `${WORDS[post.text('soort') ?? ''] ?? 'ander inkomen'}${post.text('van') === 'partner' ? ' van uw partner' : ''}`,
      bedrag: post.number('nettoPerMaand') ?? 0,
    }));
}

/** Euros; equity of the own home stands apart (art. 34 lid 2 onder d Pw). */
export type Assets = { readonly vermogen: number; readonly overwaardeWoning: number };

/** Assets minus debts (art. 34 lid 1 Pw), and what is left of the home after its mortgage; `null` = not all was said yet. */
export function assetsOf(vermogen: Section): Assets | null {
  const bezit = sum(vermogen, 'heeftBezit', 'bezittingen', 'waarde');
  const schuld = sum(vermogen, 'heeftSchulden', 'schulden', 'bedrag');
  const overwaarde = homeEquity(vermogen);
  if (bezit === null || schuld === null || overwaarde === null) return null;
  return { vermogen: toEuros(bezit - schuld), overwaardeWoning: toEuros(overwaarde) };
}

// helpers

function postsOf(inkomen: Section): Section[] | null {
  const has = inkomen.flag('heeftInkomen');
  if (has === false) return []; // rows of an answer that was changed do not count
  return has === true ? inkomen.rows('posten') : null;
}

const isWork = (post: Section): boolean => WORK.includes(post.text('soort') ?? '');

function homeEquity(vermogen: Section): Cents | null {
  const eigen = vermogen.flag('eigenWoning');
  if (eigen === false) return 0;
  const woz = vermogen.number('wozWaarde');
  if (eigen === null || woz === null) return null;
  return Math.max(0, toCents(woz) - toCents(vermogen.number('hypotheek') ?? 0));
}

function sum(vermogen: Section, flag: string, lijst: string, veld: string): Cents | null {
  const has = vermogen.flag(flag);
  if (has === false) return 0;
  const rows = has === true ? vermogen.rows(lijst) : null;
  return rows && total(rows, veld);
}

const total = (rows: readonly Section[], veld: string): Cents =>
  rows.reduce((sum, row) => sum + toCents(row.number(veld) ?? 0), 0);
