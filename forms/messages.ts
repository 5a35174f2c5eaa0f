import type { Field } from './fields.ts';

/** Keyword and parameters of one broken rule, as ajv reports them. */
export type BrokenRule = { keyword: string; params: Record<string, unknown> };

const formatHints: Record<string, (titel: string) => string> = {
  bsn: (titel) =>
    `Vul bij ‘${titel}’ een bestaand burgerservicenummer in: 9 cijfers. Controleer de cijfers.`,
  date: (titel) => `Vul bij ‘${titel}’ een datum in die bestaat, bijvoorbeeld 31-12-2026.`,
  email: (titel) => `Vul bij ‘${titel}’ een e-mailadres in, bijvoorbeeld naam@voorbeeld.nl.`,
  iban: (titel) => `Vul bij ‘${titel}’ een geldig rekeningnummer (IBAN) in. Controleer de cijfers.`,
  postcode: (titel) => `Vul bij ‘${titel}’ een postcode in, bijvoorbeeld 7571 AB.`,
  telefoon: (titel) => `Vul bij ‘${titel}’ een telefoonnummer in, bijvoorbeeld 0612345678.`,
};

/** A field without an answer. */
function missing({ titel, soort }: Field): string {
  if (soort === 'keuze') return `Kies een antwoord bij ‘${titel}’.`;
  if (soort === 'vink') return `Zet een vinkje bij ‘${titel}’.`;
  if (soort === 'lijst') return `Voeg bij ‘${titel}’ minstens 1 regel toe.`;
  return `Vul ‘${titel}’ in.`;
}

const wrongType: Record<Field['soort'], (titel: string) => string> = {
  bedrag: (titel) => `Vul bij ‘${titel}’ een bedrag in, bijvoorbeeld 1250,50.`,
  getal: (titel) => `Vul bij ‘${titel}’ een heel getal in.`,
  keuze: (titel) => `Kies bij ‘${titel}’ een van de antwoorden.`,
  vink: (titel) => `Zet een vinkje bij ‘${titel}’.`,
  datum: (titel) => `Vul bij ‘${titel}’ een datum in die bestaat, bijvoorbeeld 31-12-2026.`,
  tekst: (titel) => `Vul bij ‘${titel}’ tekst in.`,
  lijst: (titel) => `Vul bij ‘${titel}’ een of meer regels in.`,
  groep: (titel) => `Vul het onderdeel ‘${titel}’ in.`,
};

const number = (value: unknown): string => String(value).replace('.', ',');

/**
 * One sentence in plain Dutch (B1) that says what to do, with the title of the field as it stands on the
 * screen. Written by keyword instead of taken from ajv-i18n, whose sentences are for developers.
 */
export function message({ keyword, params }: BrokenRule, field: Field): string {
  const { titel } = field;
  switch (keyword) {
    case 'required':
      return missing(field);
    case 'minLength':
      return params.limit === 1
        ? missing(field)
        : `Schrijf bij ‘${titel}’ minstens ${params.limit} tekens.`;
    case 'maxLength':
      return `Maak de tekst bij ‘${titel}’ korter: hoogstens ${params.limit} tekens.`;
    case 'pattern':
      return params.pattern === '\\S'
        ? missing(field)
        : `Vul ‘${titel}’ in op de manier die erbij staat.`;
    case 'format':
      return formatHints[String(params.format)]?.(titel) ?? wrongType[field.soort](titel);
    case 'multipleOf':
      return `Vul bij ‘${titel}’ hoogstens 2 cijfers achter de komma in.`;
    case 'minimum':
      return `Vul bij ‘${titel}’ ${number(params.limit)} of meer in.`;
    case 'exclusiveMinimum':
      return `Vul bij ‘${titel}’ meer dan ${number(params.limit)} in.`;
    case 'maximum':
    case 'exclusiveMaximum':
      return `Vul bij ‘${titel}’ hoogstens ${number(params.limit)} in.`;
    case 'minItems':
      return field.soort === 'keuze'
        ? `Kies bij ‘${titel}’ minstens ${params.limit} ${params.limit === 1 ? 'antwoord' : 'antwoorden'}.`
        : `Voeg bij ‘${titel}’ minstens ${params.limit} ${params.limit === 1 ? 'regel' : 'regels'} toe.`;
    case 'maxItems':
      return `Voeg bij ‘${titel}’ hoogstens ${params.limit} regels toe.`;
    case 'uniqueItems':
      return `Bij ‘${titel}’ staat iets dubbel. Laat het één keer staan.`;
    case 'not':
      return `Kies bij ‘${titel}’ een antwoord dat past bij de antwoorden erboven.`;
    case 'additionalProperties':
      return `‘${titel}’ hoort niet in dit formulier.`;
    default:
      return wrongType[field.soort](titel);
  }
}
