/** The message cannot be handled, now or later: it is set apart with this code, and stops nothing else. */
export class BerichtOnbruikbaar extends Error {
  override readonly name = 'BerichtOnbruikbaar';
  readonly reden: string;

  /** @param reden kebab-case code, e.g. 'zaak-onbekend' */
  constructor(reden: string) {
    super(reden);
    this.reden = reden;
  }
}
