import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import type { BerichtVerzoek, ZaakBericht, ZaakDetail } from '../../api/zaken/schema.ts';
import type { Data } from '../../forms/schema.ts';
import { formulierQuery } from '../api/formulieren.ts';
import { sendBericht, zaakIdQuery, zaakQuery } from '../api/zaken.ts';
import { withFacts } from '../forms/own-data.ts';
import { SentForm } from '../forms/sent-form.tsx';
import { useMessages } from '../shell/messages.tsx';
import { NotFound } from '../shell/not-found.tsx';
import { t } from '../text/t.ts';
import { Icon } from '../ui/icon.tsx';
import { Page } from '../ui/page.tsx';
import { Failed, Loading } from '../ui/states.tsx';
import { TextLink } from '../ui/text-link.tsx';

/** Tells a case what happened outside: the form of that event. */
export function EventPage() {
  const { nr = '', proces = '', gebeurtenis = '' } = useParams();
  const found = useQuery(zaakIdQuery(nr));
  const id = found.data ?? '';
  const { data: zaak, error, refetch } = useQuery({ ...zaakQuery(id), enabled: id !== '' });
  const bericht = zaak?.berichten.find((known) => known.id === `${proces}/${gebeurtenis}`);
  if (found.data === null || (zaak && !bericht))
    return <NotFound title={t('nietGevonden.gebeurtenis')} />;
  const problem = found.error ?? error;
  return (
    <>
      <TextLink to={`/zaken/${nr}`} className="nf-back">
        <Icon name="back" />
        {t('zaak.kop', { nummer: nr })}
      </TextLink>
      <Page title={bericht?.titel ?? t('gebeurtenis.titel')}>
        {problem && (
          <Failed error={problem} retry={() => void (found.error ? found.refetch() : refetch())} />
        )}
        {!bericht && !problem && <Loading lines={6} />}
        {zaak && bericht && <EventForm zaak={zaak} bericht={bericht} />}
      </Page>
    </>
  );
}

function EventForm({ zaak, bericht }: { zaak: ZaakDetail; bericht: ZaakBericht }) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { show } = useMessages();
  const { data: form, error, refetch } = useQuery(formulierQuery(bericht));
  if (error) return <Failed error={error} retry={() => void refetch()} />;
  if (!form) return <Loading lines={6} />;
  const known: Data = Object.fromEntries(
    zaak.feiten.map(({ sectie, gegevens }) => [sectie, gegevens]),
  );
  return (
    <SentForm
      form={form}
      initial={withFacts(form.schema, {}, known)}
      submit={t('gebeurtenis.verstuur')}
      busyText={t('gebeurtenis.bezig')}
      body={(gegevens): BerichtVerzoek => ({
        bericht: bericht.id,
        formulierVersie: bericht.versie,
        gegevens,
      })}
      send={async (body, key) => {
        await sendBericht(zaak.id, body, key);
        show({ tone: 'ok', text: t('gebeurtenis.gelukt') }, 'next');
        await client.invalidateQueries({ queryKey: ['zaak', zaak.id] });
        await navigate(`/zaken/${zaak.nummer}`);
      }}
    />
  );
}
