import { useQuery } from '@tanstack/react-query';
import type { Gezondheid } from '../../api/gezondheid/schema.ts';
import { gezondheidQuery } from '../api/gezondheid.ts';
import { incidentenQuery } from '../api/incidenten.ts';
import { partijenQuery } from '../api/partijen.ts';
import { nameOf } from '../text/codes.ts';
import { t } from '../text/t.ts';
import { Alert } from '../ui/alert.tsx';
import { Page } from '../ui/page.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { Failed, Loading } from '../ui/states.tsx';
import { Table } from '../ui/table.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { HealthBadge } from './health-badge.tsx';

type Kleur = Parameters<typeof HealthBadge>[0]['kleur'];
type Row = { key: string; naam: string; kleur: Kleur; wat: string; doe: string; naar?: string };

/** For a night watch: whether each part works, in words, and what to do when it does not. */
export function HealthPage() {
  const health = useQuery(gezondheidQuery);
  const parties = useQuery(partijenQuery);
  const incidents = useQuery(incidentenQuery({}));
  const rows: Row[] = [
    ...(health.data?.onderdelen.map(partRow) ?? []),
    ...(incidents.data
      ? [
          {
            key: 'storingen',
            naam: t('menu.storingen'),
            ...(incidents.data.incidenten.length > 0
              ? {
                  kleur: 'verminderd' as const,
                  wat: t('beheer.storingen', { count: incidents.data.incidenten.length }),
                  doe: t('beheer.doe.storingen'),
                  naar: '/storingen',
                }
              : { kleur: 'goed' as const, wat: t('incident.geen'), doe: t('beheer.doe.niets') }),
          },
        ]
      : []),
    ...(parties.data?.partijen.map(({ partij, kleur }) => ({
      key: `partij-${partij}`,
      naam: nameOf('partij', partij),
      kleur,
      wat: t(`partijen.kleurUitleg.${kleur}`),
      doe: t(kleur === 'uit' || kleur === 'verminderd' ? 'beheer.doe.partij' : 'beheer.doe.niets'),
      naar: '/beheer/partijen',
    })) ?? []),
  ];
  const worst = rows.some(({ kleur }) => kleur === 'uit')
    ? 'uit'
    : rows.some(({ kleur }) => kleur === 'verminderd')
      ? 'verminderd'
      : 'goed';
  const error = health.error ?? parties.error ?? incidents.error;
  return (
    <Page wide title={t('beheer.titel')} lead={<Paragraph subtle>{t('beheer.uitleg')}</Paragraph>}>
      {error && <Failed error={error} retry={() => void health.refetch()} />}
      {rows.length === 0 && !error && <Loading lines={8} />}
      {health.data && parties.data && incidents.data && (
        <Alert
          tone={worst === 'goed' ? 'ok' : worst === 'verminderd' ? 'warning' : 'error'}
          title={t(`beheer.geheel.${worst}`)}
        >
          <Paragraph>{t(`beheer.geheelUitleg.${worst}`)}</Paragraph>
        </Alert>
      )}
      {rows.length > 0 && (
        <Table
          caption={t('beheer.titel')}
          captionHidden
          rows={rows}
          keyOf={({ key }) => key}
          columns={[
            {
              key: 'naam',
              header: t('beheer.onderdeel'),
              rowHeader: true,
              cell: ({ naam, naar }) => (naar ? <TextLink to={naar}>{naam}</TextLink> : naam),
            },
            {
              key: 'kleur',
              header: t('zaak.status'),
              cell: ({ kleur }) => <HealthBadge kleur={kleur} />,
            },
            { key: 'wat', header: t('beheer.wat'), cell: ({ wat }) => wat },
            { key: 'doe', header: t('uitgaand.doen'), cell: ({ doe }) => doe },
          ]}
        />
      )}
    </Page>
  );
}

function partRow({ naam, status, melding }: Gezondheid['onderdelen'][number]): Row {
  return {
    key: naam,
    naam: t(`beheer.onderdelen.${naam}`),
    kleur: status,
    wat: melding,
    doe: t(status === 'goed' ? 'beheer.doe.niets' : `beheer.doe.${naam}`),
    ...(naam === 'verzending' && { naar: '/uitgaande-berichten' }),
  };
}
