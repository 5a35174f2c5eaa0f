import texts from '../../texts/nl/web.json' with { type: 'json' };

type Codes = (typeof texts)['codes'];

/** The Dutch name of a code as the pages show it; the code itself when there is none. */
export const nameOf = (
  list: 'gemeente' | 'proces' | 'regeling' | 'zaakstatus' | 'uitkomst' | 'klasse',
  code: string,
) =>
  (texts.codes[list] as Partial<Record<string, string>> & Codes[typeof list])[code as never] ??
  code;
