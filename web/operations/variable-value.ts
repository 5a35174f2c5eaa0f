import type { InstantieDetail } from '../../api/instanties/schema.ts';
import { asWords } from '../text/codes.ts';
import { isRealDay, longDay, moment, readDay } from '../text/dates.ts';
import { t } from '../text/t.ts';

type Variabele = InstantieDetail['variabelen'][number];

/** A value as people read it. */
export function valueInWords(waarde: Variabele['waarde'], soort: Variabele['soort']): string {
  if (waarde === null) return t('instanties.geenWaarde');
  if (typeof waarde === 'boolean') return t(waarde ? 'algemeen.ja' : 'algemeen.nee');
  const text = String(waarde);
  if (soort === 'tijdstip' && !Number.isNaN(Date.parse(text))) return moment(text);
  if (soort === 'dag' && isRealDay(text)) return longDay(text);
  return soort === 'code' ? asWords(text) : text;
}

/** What was typed, of the kind of the variable; `undefined` when it is none. */
export function readTyped(
  typed: { dag: string; tijd: string; keuze: string },
  soort: Variabele['soort'],
): string | boolean | undefined {
  if (soort === 'ja-nee') return typed.keuze === '' ? undefined : typed.keuze === 'ja';
  if (soort === 'code') return typed.keuze || undefined;
  const day = readDay(typed.dag);
  if (!isRealDay(day)) return undefined;
  if (soort === 'dag') return day;
  return instantOf(day, typed.tijd);
}

/** A day and a time of the Dutch clock as a moment; `undefined` when there is no such time. */
export function instantOf(day: string, time: string): string | undefined {
  const [, hours = '', minutes = ''] = /^(\d{1,2})[:.](\d{2})$/.exec(time.trim()) ?? [];
  if (!isRealDay(day) || !hours || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  const utc = new Date(`${day}T${hours.padStart(2, '0')}:${minutes}:00Z`);
  const there = new Date(
    `${utc.toLocaleString('sv-SE', { timeZone: 'Europe/Amsterdam' }).replace(' ', 'T')}Z`,
  );
  return new Date(2 * utc.getTime() - there.getTime()).toISOString();
}
