const ACTS = {
  IOAW: 'de Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte werkloze werknemers',
  IOAZ: 'de Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte gewezen zelfstandigen',
  Bbz: 'het Besluit bijstandverlening zelfstandigen 2004',
};
/** The act as one cites it, not 'een IOAW-uitkering', 'de IOAW kent' or what is written out already. */
const SCHEME_ACTS =
  /(?<![\w(-]|\b(?:de|het|een|uw|in|voor) )(?:van (?:(?:de|het) )?)?\b(IOAW|IOAZ|Bbz)\b(?: 2004)?(?![\w)-])/g;

/** 'art. 34 lid 3 Pw' → 'artikel 34 lid 3 van de Participatiewet': letters do not abbreviate. */
export const inFull = (grondslag: string): string =>
  grondslag
    .replace(/\b[Aa]rt\.\s*/g, 'artikel ')
    .replace(/\bPw\b/g, 'van de Participatiewet')
    .replace(/\bAwb\b/g, 'van de Algemene wet bestuursrecht')
    .replace(/\bSr\b/g, 'van het Wetboek van Strafrecht')
    .replace(SCHEME_ACTS, (_, act: keyof typeof ACTS) => `van ${ACTS[act]} (${act})`)
    .replace(/^van (?=de Wet|het Besluit)/, '')
    .replace(/\b(van de (?:Participatiewet|Algemene wet bestuursrecht))(?= zoals| sinds)/g, '$1,');

/** What a person typed, articles parted by semicolons. */
export const articlesOf = (text: string | null): string[] =>
  (text ?? '')
    .split(';')
    .map((artikel) => inFull(artikel.trim()))
    .filter(Boolean);

const LEEFVORMEN: Record<string, string> = {
  alleenstaande: 'alleenstaande',
  'alleenstaande-ouder': 'alleenstaande ouder',
  gehuwden: 'gehuwden of samenwonenden',
};

/** The household type as a resident reads it; the case file keeps 'code (article)'. */
export const householdInWords = (leefvorm: string | null): string => {
  const code = (leefvorm ?? '').split(' (')[0] ?? '';
  return LEEFVORMEN[code] ?? code;
};
