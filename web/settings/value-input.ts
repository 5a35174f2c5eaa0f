import type { Instelling, InstellingVerzoek } from '../../api/instellingen/schema.ts';

export const UNITS = ['D', 'W', 'M', 'Y'] as const;
const PERIOD = /^P(\d+)([DWMY])$/;

/** What somebody typed for a value: one field, and for a period its unit. */
export type Typed = { readonly tekst: string; readonly eenheid: string };

/** What is agreed has been laid down; it can also end, without another in its place. */
export const isAgreement = (vorm: Instelling['vorm']): boolean =>
  vorm === 'afgesproken-aandeel' || vorm === 'afgesproken-dagen';

/** The value in force, as it stands in the fields when the dialog opens. */
export function typedOf({ vorm, nu }: Instelling): Typed {
  const waarde = nu?.waarde;
  const [, getal = '', eenheid = 'W'] = PERIOD.exec(String(waarde)) ?? [];
  if (vorm === 'periode') return { tekst: getal, eenheid };
  if (waarde === 'geen') return { tekst: 'geen', eenheid };
  if (typeof waarde === 'number') return { tekst: String(waarde).replace('.', ','), eenheid };
  return { tekst: vorm === 'tekst' || vorm === 'ja-nee' ? String(waarde ?? '') : '', eenheid };
}

/** The value as the API takes it; `undefined` while it cannot be one. The API knows the bounds. */
export function readValue(
  vorm: Instelling['vorm'],
  { tekst, eenheid }: Typed,
): InstellingVerzoek['waarde'] | undefined {
  const text = tekst.trim();
  if (vorm === 'periode') return /^[1-9]\d{0,2}$/.test(text) ? `P${text}${eenheid}` : undefined;
  if (vorm === 'ja-nee') return text === 'ja' || text === 'nee' ? text : undefined;
  if (vorm === 'tekst') return text.length >= 3 ? text : undefined;
  if (isAgreement(vorm) && text.toLowerCase() === 'geen') return 'geen';
  return /^\d{1,6}(,\d{1,2})?$/.test(text) ? Number(text.replace(',', '.')) : undefined;
}
