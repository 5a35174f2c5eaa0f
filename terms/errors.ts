/** What cannot be done with a term. The code is stable: the API translates it, a worker lets it become a fault. */
export class TermRefused extends Error {
  override readonly name = 'TermRefused';
  readonly code: TermRefusal;

  constructor(code: TermRefusal, message: string) {
    super(message);
    this.code = code;
  }
}

export type TermRefusal =
  | 'onbekend' // no such term
  | 'gewijzigd' // another transaction changed it after it was read
  | 'gesloten' // closed or passed
  | 'niet-opgeschort'
  | 'al-opgeschort'
  | 'opschorting-niet-toegestaan'
  | 'verlenging-niet-toegestaan'
  | 'al-verlengd'
  | 'verlenging-te-lang' // more than the longest extension of terms/kinds.ts
  | 'datum-ongeldig';
