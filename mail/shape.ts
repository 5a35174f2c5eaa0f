import type { Bericht, Mail } from './port.ts';

/**
 * A message as plain text and as simple HTML, with addresses below `publicUrl`.
 *
 * @param groet the line under it that says who sends and why
 */
export function shape(
  { onderwerp, alineas, punten, slot, bijlagen }: Bericht,
  { publicUrl, groet }: { publicUrl: string; groet: string },
): Omit<Mail, 'aan'> {
  const at = (pad: string) => `${publicUrl}${pad}`;
  const tekst = [
    ...alineas,
    ...(punten.length > 0
      ? [punten.map(({ tekst, pad }) => `- ${tekst}\n  ${at(pad)}`).join('\n')]
      : []),
    `${slot.tekst}:\n${at(slot.pad)}`,
    groet,
  ].join('\n\n');
  const link = ({ tekst, pad }: Bericht['slot']) =>
    `<a href="${escapeHtml(at(pad))}">${escapeHtml(tekst)}</a>`;
  const html = [
    `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>${escapeHtml(onderwerp)}</title></head><body>`,
    ...alineas.map((alinea) => `<p>${escapeHtml(alinea)}</p>`),
    ...(punten.length > 0
      ? [`<ul>${punten.map((punt) => `<li>${link(punt)}</li>`).join('')}</ul>`]
      : []),
    `<p>${link(slot)}</p>`,
    `<p>${escapeHtml(groet)}</p>`,
    '</body></html>',
  ].join('\n');
  return { onderwerp, tekst, html, bijlagen };
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] as string);
