import { useQuery } from '@tanstack/react-query';
import type { Storing } from '../../api/zaken/schema.ts';
import { storingenQuery } from '../api/zaken.ts';
import { nameOf } from '../text/codes.ts';
import { moment } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { Alert } from '../ui/alert.tsx';

/** A party comes back without telling us. */
const LOOK_AGAIN_MS = 30_000;

/** What holds the case up: who does not answer, and whether anybody has to do something about it. */
export function CaseFaults({ zaakId }: { zaakId: string }) {
  const { data } = useQuery({ ...storingenQuery(zaakId), refetchInterval: LOOK_AGAIN_MS });
  return data?.storingen.map((storing) => (
    <Alert
      key={`${storing.soort}-${storing.wat}-${storing.sinds}`}
      tone={storing.soort.endsWith('-wacht') ? 'warning' : 'error'}
      title={titleOf(storing)}
    >
      <p className="nl-paragraph">{textOf(storing)}</p>
    </Alert>
  ));
}

function titleOf({ soort, wat, register }: Storing): string {
  if (soort === 'incident') return t('proces.storing');
  if (soort === 'stap-wacht') return t('storing.stilPartij', { partij: capital(register ?? '') });
  return t(soort === 'bericht-wacht' ? 'storing.laterBericht' : 'storing.mislukt', {
    bericht: nameOf('uitgaandBericht', wat),
  });
}

function textOf({ soort, wat, melding, sinds }: Storing): string {
  if (soort === 'incident') return melding ?? '';
  if (soort === 'bericht-onbestelbaar') return t('storing.meldBeheer', { sinds: moment(sinds) });
  return t(soort === 'stap-wacht' ? 'storing.stapWacht' : 'storing.berichtWacht', {
    stap: nameOf('stap', wat),
    sinds: moment(sinds),
  });
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
