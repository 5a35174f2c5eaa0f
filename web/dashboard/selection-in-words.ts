import type { RapportSelectie } from '../../api/rapporten/schema.ts';
import { nameOf } from '../text/codes.ts';
import { t } from '../text/t.ts';

/** What a report is about, e.g. 'Aanvraag, Dinkelland, alle regelingen'. */
export const selectionInWords = ({ proces, gemeente, regeling }: RapportSelectie): string =>
  [
    nameOf('proces', proces ?? 'aanvraag'),
    gemeente ? nameOf('gemeente', gemeente) : t('taken.alleGemeenten'),
    regeling ? nameOf('regeling', regeling) : t('dashboard.alleRegelingen'),
  ].join(', ');
