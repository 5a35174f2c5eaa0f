import { strangeIn } from '../letters/own-words.ts';
import { placesIn, type Sentences, sentencesOf } from '../letters/sentences/sentences.ts';
import { plain } from './plain.ts';
import { attention, fault, type Remark } from './remark.ts';

const LONGEST = 1_000;
const ARTICLE = /\bart(?:ikel|\.)\s+(\d+[a-z]*(?::\d+[a-z]*)?)/giu;
/** A term of law in words: 'zes weken', '2 jaar'. */
const TERM =
  /(?<!\p{L})(?:één|twee|drie|vier|vijf|zes|acht|tien|twaalf|\d+) (?:dag|dagen|week|weken|maand|maanden|jaar)(?!\p{L})/giu;

/**
 * What is wrong with what a letter says. What came with the software is the measure: each sentence has the values for which its template
 * has a place there, and names the articles of law that it names there. The remedy and the legal ground are no sentences: nobody can leave them out.
 */
export const checkLetter = (naam: string, zinnen: Sentences): Remark[] => {
  const software = sentencesOf(naam);
  return Object.entries(zinnen).flatMap(([zin, woorden]) =>
    ofSentence(`/${zin}`, woorden, software[zin] ?? ''),
  );
};

function ofSentence(plek: string, words: string, measure: string): Remark[] {
  if (words.trim() === '') return [fault(plek, 'brief-leeg')];
  const remarks: Remark[] = [];
  if (words.length > LONGEST) remarks.push(fault(plek, 'brief-lang', String(LONGEST)));
  if (words !== words.trim() || /\s{2}|[\n\t]/.test(words)) remarks.push(fault(plek, 'brief-wit'));
  const strange = strangeIn(words);
  if (strange !== undefined) remarks.push(fault(plek, 'brief-teken', strange));
  const asked = placesIn(measure);
  const placed = placesIn(words);
  for (const place of placed.filter((one) => !asked.includes(one)))
    remarks.push(fault(plek, 'brief-plek-onbekend', place));
  for (const place of asked.filter((one) => !placed.includes(one)))
    remarks.push(fault(plek, 'brief-plek-weg', place));
  if (/[{}]/.test(words.replace(/\{[A-Za-z][A-Za-z0-9]*\}/g, '')))
    remarks.push(fault(plek, 'brief-accolade'));
  for (const gone of missing(ARTICLE, measure, words, 1))
    remarks.push(fault(plek, 'brief-artikel-weg', gone));
  for (const gone of missing(TERM, measure, words, 0))
    remarks.push(attention(plek, 'brief-tijd-weg', gone));
  return [...remarks, ...plain(plek, words)];
}

/** What the measure names by this pattern and the words no longer do. */
function missing(pattern: RegExp, measure: string, words: string, group: number): string[] {
  const named = (text: string) => [
    ...new Set([...text.matchAll(pattern)].map((match) => (match[group] ?? '').toLowerCase())),
  ];
  const now = named(words);
  return named(measure).filter((one) => !now.includes(one));
}
