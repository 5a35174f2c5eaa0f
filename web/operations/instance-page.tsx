import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useParams } from 'react-router';
import type { InstantieDetail } from '../../api/instanties/schema.ts';
import { Refused } from '../api/client.ts';
import { instantieQuery } from '../api/instanties.ts';
import { elementNames } from '../canvas/element-names.ts';
import { ProcessPicture } from '../canvas/process-picture.tsx';
import { NotFound } from '../shell/not-found.tsx';
import { asWords, nameOf } from '../text/codes.ts';
import { moment } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { DataList } from '../ui/data-list.tsx';
import { Heading } from '../ui/heading.tsx';
import { Icon } from '../ui/icon.tsx';
import { Page } from '../ui/page.tsx';
import { Failed, Loading } from '../ui/states.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { IncidentDialog } from './incident-dialog.tsx';
import { InstanceActs } from './instance-acts.tsx';
import { InstanceWaits } from './instance-waits.tsx';
import { PathTable } from './path-table.tsx';
import { drawnOf } from './path-taken.ts';
import { StateBadge } from './state-badge.tsx';
import { VariableTable } from './variable-table.tsx';

/** One process of one case: the way it took, what it waits for, and what was done to it by hand. */
export function InstancePage() {
  const { sleutel = '' } = useParams();
  const { data, error, refetch } = useQuery(instantieQuery(sleutel));
  if (error instanceof Refused && error.status === 404)
    return <NotFound title={t('instanties.nietGevonden')} />;
  const title = data
    ? t('instanties.van', {
        proces: nameOf('proces', data.proces),
        zaak: data.zaakNummer ?? t('incident.verzegeld'),
      })
    : t('instanties.een');
  return (
    <>
      <TextLink to="/beheer/instanties" className="nf-back">
        <Icon name="back" />
        {t('instanties.terug')}
      </TextLink>
      <Page key={sleutel} wide title={title}>
        {error && <Failed error={error} retry={() => void refetch()} />}
        {!data && !error && <Loading lines={8} />}
        {data && <Parts data={data} />}
      </Page>
    </>
  );
}

function Parts({ data }: { data: InstantieDetail }) {
  const [incident, setIncident] = useState<string>();
  const names = useMemo(() => elementNames(data.xml ?? ''), [data.xml]);
  const nameIn = (id: string) => names.get(id) ?? asWords(id);
  const drawn = useMemo(() => drawnOf(data), [data]);
  return (
    <>
      <DataList
        items={[
          { term: t('instanties.toestand'), value: <StateBadge toestand={data.toestand} /> },
          { term: t('veld.gemeente'), value: nameOf('gemeente', data.gemeente) },
          { term: t('stappen.versie'), value: data.versie },
          { term: t('instanties.begin'), value: moment(data.gestartOp) },
          ...(data.beeindigdOp
            ? [{ term: t('instanties.einde'), value: moment(data.beeindigdOp) }]
            : []),
          { term: t('incident.instantie'), value: data.sleutel },
          ...(data.bovenliggend
            ? [
                {
                  term: t('instanties.aangeroepenDoor'),
                  value: <Other instantie={data.bovenliggend} />,
                },
              ]
            : []),
          ...(data.aangeroepen.length > 0
            ? [
                {
                  term: t('instanties.riepAan'),
                  value: (
                    <ul className="nf-plain-list">
                      {data.aangeroepen.map((one) => (
                        <li key={one.sleutel}>
                          <Other instantie={one} />
                        </li>
                      ))}
                    </ul>
                  ),
                },
              ]
            : []),
        ]}
      />
      {data.xml && (
        <ProcessPicture
          xml={data.xml}
          instance={drawn}
          label={t('instanties.plaatje', { proces: nameOf('proces', data.proces) })}
        />
      )}
      <InstanceWaits data={data} nameIn={nameIn} onIncident={setIncident} />
      <VariableTable data={data} />
      <InstanceActs ingrepen={data.ingrepen} nameIn={nameIn} />
      <Heading level={2} look={3}>
        {t('instanties.weg')}
      </Heading>
      <PathTable elementen={data.elementen} nameIn={nameIn} />
      {incident && <IncidentDialog sleutel={incident} onClose={() => setIncident(undefined)} />}
    </>
  );
}

const Other = ({ instantie }: { instantie: NonNullable<InstantieDetail['bovenliggend']> }) => (
  <TextLink to={`/beheer/instanties/${instantie.sleutel}`}>
    {t('instanties.andere', {
      proces: nameOf('proces', instantie.proces),
      toestand: t(`instanties.toestanden.${instantie.toestand}`),
      sleutel: instantie.sleutel,
    })}
  </TextLink>
);
