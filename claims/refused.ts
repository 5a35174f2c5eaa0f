/** Why a booking is refused. The code is a text of texts/nl/incident.json; no data of the resident. */
export type RefusalCode =
  | 'vordering-onbekend'
  | 'vordering-afgesloten'
  | 'schuldenaar-onbekend'
  | 'bedrag-onjuist'
  | 'meer-dan-saldo'
  | 'kenmerk-van-andere-vordering';

/** A booking that may not be made; nothing was booked. */
export class ClaimRefused extends Error {
  override readonly name = 'ClaimRefused';
  readonly code: RefusalCode;

  constructor(code: RefusalCode) {
    super(code);
    this.code = code;
  }
}
