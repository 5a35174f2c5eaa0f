/** The print-and-mail service that sends letters on paper. */
export interface Post {
  /**
   * Hands a letter over for sending. The same `sleutel` has one effect and gives the same answer.
   *
   * @throws RegisterWeigert when it cannot be sent as given (e.g. no address)
   * @throws RegisterOnbereikbaar when it does not answer in time: send again with the same `sleutel`
   */
  verzendBrief(brief: PostBrief, sleutel: string): Promise<Verzendbewijs>;
}

export type PostBrief = {
  readonly briefId: string;
  readonly zaakId: string;
  readonly gemeente: string;
  readonly geadresseerde: { readonly naam: string; readonly adresregels: readonly string[] };
  readonly onderwerp: string;
  readonly pdf: Uint8Array;
};

export type Verzendbewijs = {
  /** Reference given by the party. */
  readonly kenmerk: string;
  /** ISO 8601 instant of the handing over to the mail: the day of bekendmaking (art. 3:41 lid 1 Awb). */
  readonly verzondenOp: string;
};
