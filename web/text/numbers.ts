import { LOCALE } from './language.ts';

const euro = new Intl.NumberFormat(LOCALE, { style: 'currency', currency: 'EUR' });
const percent = new Intl.NumberFormat(LOCALE, { style: 'percent', maximumFractionDigits: 0 });
const decimal = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 1 });

/** '€ 1.234,50' from an amount as the API sends it. */
export const amount = (value: string | number): string => euro.format(Number(value));
/** '87%' from 0.87 */
export const share = (value: number): string => percent.format(value);
/** '97,5%' from 97.5 */
export const percentage = (value: number): string => `${decimal.format(value)}%`;
export const number = (value: number): string => decimal.format(value);
/** '1,5 MB', '12 kB': as people say how large a file is. */
export const fileSize = (bytes: number): string =>
  bytes >= 1024 * 1024
    ? `${decimal.format(bytes / 1024 / 1024)} MB`
    : `${decimal.format(Math.max(1, Math.round(bytes / 1024)))} kB`;
/** A count that stops at 1,000: '1.000+'. */
export const count = (value: { aantal: number; meer: boolean }): string =>
  `${decimal.format(value.aantal)}${value.meer ? '+' : ''}`;
