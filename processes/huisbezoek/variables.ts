import type { Gemeente, Regeling } from '../codes.ts';

/** Every variable of the process `huisbezoek`, with who sets it. Reasons, findings and words go to the case file. */
export type Variables = {
  /** the calling process */
  zaakId: string;
  /** the calling process */
  gemeente: Gemeente;
  /** the calling process */
  regeling: Regeling;
  /** form aanleiding-vastleggen */
  bezoekVoorstel: 'bezoeken' | 'lichter-middel';
  /** form aanleiding-vastleggen; null when there will be no visit */
  bezoekAangekondigd: boolean | null;
  /** form aanleiding-toetsen: the judgement of a second person */
  aanleidingOordeel: 'akkoord' | 'aanvullen' | 'geen-bezoek';
  /** form huisbezoek-afleggen */
  bezoekAfloop: 'binnen' | 'geweigerd' | 'niet-thuis';
  /** form huisbezoek-afleggen: nobody was at home, and it is tried again; null when somebody was */
  nogmaals: boolean | null;
  /** form huisbezoek-afleggen: they showed who they are; null when nobody was at home */
  gelegitimeerd: boolean | null;
  /** form huisbezoek-afleggen: the reason was told before consent was asked */
  redenVerteld: boolean | null;
  /** form huisbezoek-afleggen: the purpose was told before consent was asked */
  doelVerteld: boolean | null;
  /** form huisbezoek-afleggen: what refusing means was told before consent was asked */
  gevolgVerteld: boolean | null;
  /** the model: reason, purpose and consequence were all told */
  geinformeerd: boolean;
  /** form huisbezoek-afleggen; null when nobody came in */
  toestemming: 'schriftelijk' | 'mondeling' | 'geen' | null;
  /** form huisbezoek-afleggen: consent was withdrawn during the visit; null when nobody came in */
  toestemmingIngetrokken: boolean | null;
  /** decision huisbezoekbewijs: whether what was seen may be used */
  huisbezoekbewijs: {
    bewijs: 'rechtmatig' | 'deels' | 'onrechtmatig' | 'wegen';
    grondslag: string;
    reden: string;
    bron: string;
    geverifieerd: boolean;
  } | null;
  /** the model; handed to the calling process. `geweigerd` only after reason, purpose and consequence were told */
  huisbezoekUitkomst: 'afgelegd' | 'geweigerd' | 'niet-thuis' | 'vervallen';
};

export const errors = {} as const;
export const messages = {} as const;
