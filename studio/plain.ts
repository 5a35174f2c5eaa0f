import { attention, fault, type Remark } from './remark.ts';

/** A sentence at B1 has about fifteen words; a long one of the law may have some more. */
const MOST_WORDS = 25;
/** Words of officials, and what people say. */
const PLAIN: Readonly<Record<string, string>> = {
  aangaande: 'over',
  alsmede: 'en ook',
  alvorens: 'voordat',
  conform: 'volgens',
  derhalve: 'daarom',
  desgewenst: 'als u dat wilt',
  dienaangaande: 'daarover',
  dienen: 'moeten',
  dient: 'moet',
  echter: 'maar',
  hieromtrent: 'hierover',
  inzake: 'over',
  middels: 'met',
  mits: 'alleen als',
  'met betrekking tot': 'over',
  'ten aanzien van': 'over',
  'ten behoeve van': 'voor',
  'ter zake': 'hierover',
  tevens: 'ook',
  teneinde: 'om',
  trachten: 'proberen',
  verstrekken: 'geven',
  voornoemd: 'genoemd',
  voornoemde: 'genoemde',
  'met ingang van': 'vanaf',
  wederom: 'weer',
  zulks: 'dat',
};
const HARD = new RegExp(`(?<![\\p{L}])(${Object.keys(PLAIN).join('|')})(?![\\p{L}])`, 'iu');
const MARKUP = /<\/?[a-z!]|\bjavascript:/i;
/** Is it plain Dutch, without mark-up? */
export function plain(plek: string, words: string): Remark[] {
  const remarks: Remark[] = [];
  if (MARKUP.test(words)) remarks.push(fault(plek, 'opmaak', words.slice(0, 80)));
  const hard = HARD.exec(words)?.[1];
  if (hard)
    remarks.push(attention(plek, 'formulier-moeilijk', `${hard} → ${PLAIN[hard.toLowerCase()]}`));
  const long = words
    .split(/(?<=[.!?:;])\s+/)
    .find((sentence) => sentence.split(/\s+/).length > MOST_WORDS);
  if (long) remarks.push(attention(plek, 'formulier-zin-lang', long.slice(0, 120)));
  return remarks;
}
