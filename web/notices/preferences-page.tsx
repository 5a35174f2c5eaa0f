import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type {
  MeldingSoort,
  MeldingVoorkeuren,
  Voorkeur,
  VoorkeurenVerzoek,
} from '../../api/meldingen/schema.ts';
import { changeVoorkeuren, MELDINGEN, voorkeurenQuery } from '../api/meldingen.ts';
import { useMessages } from '../shell/messages.tsx';
import { t } from '../text/t.ts';
import { Button } from '../ui/button.tsx';
import { Choice, Select } from '../ui/controls.tsx';
import { Field } from '../ui/field.tsx';
import { Page } from '../ui/page.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { Failed, Loading } from '../ui/states.tsx';
import { Table } from '../ui/table.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { MailAlert } from './mail-alert.tsx';

const SOORTEN: readonly MeldingSoort[] = ['termijn', 'taak', 'vraag', 'antwoord', 'incident'];
const MAIL: readonly Voorkeur['mail'][] = ['niet', 'direct', 'dagelijks'];
/** Each half hour of a working day. */
const TIMES = Array.from(
  { length: 25 },
  (_, half) => `${String(6 + Math.floor(half / 2)).padStart(2, '0')}:${half % 2 ? '30' : '00'}`,
);

/** What one wants to be told, per kind: in the page, and by mail. */
export function PreferencesPage() {
  const { data, error, refetch } = useQuery(voorkeurenQuery);
  return (
    <Page
      title={t('voorkeuren.titel')}
      lead={
        <Paragraph subtle>
          {t('voorkeuren.uitleg')}{' '}
          <TextLink to="/meldingen">{t('voorkeuren.naarMeldingen')}</TextLink>
        </Paragraph>
      }
    >
      {error && <Failed error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading lines={6} />}
      {data && <Preferences known={data} />}
    </Page>
  );
}

function Preferences({ known }: { known: MeldingVoorkeuren }) {
  const client = useQueryClient();
  const { show } = useMessages();
  const [wanted, setWanted] = useState<VoorkeurenVerzoek>({
    soorten: known.soorten,
    dagelijksOm: known.dagelijksOm,
  });
  const change = useMutation({
    mutationFn: () => changeVoorkeuren(wanted),
    onSuccess: async (answer) => {
      client.setQueryData(voorkeurenQuery.queryKey, answer);
      show({ tone: 'ok', text: t('voorkeuren.bewaard') });
      await client.invalidateQueries({ queryKey: MELDINGEN });
    },
  });
  const set = (soort: MeldingSoort, anders: Partial<Voorkeur>) =>
    setWanted({
      ...wanted,
      soorten: { ...wanted.soorten, [soort]: { ...wanted.soorten[soort], ...anders } },
    });
  const times = TIMES.includes(wanted.dagelijksOm) ? TIMES : [wanted.dagelijksOm, ...TIMES];

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!change.isPending) change.mutate();
      }}
    >
      {change.error && <Failed error={change.error} />}
      <MailAlert {...known} />
      <Table
        caption={t('voorkeuren.titel')}
        captionHidden
        rows={SOORTEN}
        keyOf={(soort) => soort}
        columns={[
          {
            key: 'soort',
            header: t('meldingen.soort'),
            rowHeader: true,
            cell: (soort) => t(`meldingen.soorten.${soort}`),
          },
          {
            key: 'pagina',
            header: t('voorkeuren.pagina'),
            cell: (soort) => (
              <Choice
                type="checkbox"
                label={t('voorkeuren.tonen')}
                aria-label={t('voorkeuren.tonenVan', { soort: t(`meldingen.soorten.${soort}`) })}
                checked={wanted.soorten[soort].pagina}
                onChange={({ target }) => set(soort, { pagina: target.checked })}
              />
            ),
          },
          {
            key: 'mail',
            header: t('voorkeuren.mail'),
            cell: (soort) => (
              <Select
                aria-label={t('voorkeuren.mailVan', { soort: t(`meldingen.soorten.${soort}`) })}
                options={MAIL.map((value) => ({ value, label: t(`voorkeuren.ritme.${value}`) }))}
                value={wanted.soorten[soort].mail}
                onChange={({ target }) => set(soort, { mail: target.value as Voorkeur['mail'] })}
              />
            ),
          },
        ]}
      />
      <Field id="tijd" label={t('voorkeuren.tijd')} hint={t('voorkeuren.tijdUitleg')}>
        <Select
          id="tijd"
          options={times.map((value) => ({ value, label: value }))}
          value={wanted.dagelijksOm}
          aria-describedby="tijd-uitleg"
          onChange={({ target }) => setWanted({ ...wanted, dagelijksOm: target.value })}
        />
      </Field>
      <div className="nf-actions">
        <Button type="submit" purpose="primary" busy={change.isPending}>
          {t('voorkeuren.bewaar')}
        </Button>
      </div>
    </form>
  );
}
