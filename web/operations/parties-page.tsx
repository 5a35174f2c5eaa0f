import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Onderhoud, PartijStand } from '../../api/partijen/schema.ts';
import { endMaintenance, partijenQuery } from '../api/partijen.ts';
import { ActionDialog } from '../shell/action-dialog.tsx';
import { nameOf } from '../text/codes.ts';
import { moment } from '../text/dates.ts';
import { number } from '../text/numbers.ts';
import { t } from '../text/t.ts';
import { Button } from '../ui/button.tsx';
import { DataList } from '../ui/data-list.tsx';
import { Heading } from '../ui/heading.tsx';
import { Page } from '../ui/page.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { Failed, Loading } from '../ui/states.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { HealthBadge } from './health-badge.tsx';
import { MaintenanceDialog } from './maintenance-dialog.tsx';

type Ending = { partij: PartijStand['partij']; onderhoud: Onderhoud };

/** The parties outside: how it goes with each, what waits for it, and its maintenance. */
export function PartiesPage() {
  const { data, error, refetch } = useQuery(partijenQuery);
  const [planning, setPlanning] = useState<PartijStand['partij']>();
  const [ending, setEnding] = useState<Ending>();
  return (
    <Page
      wide
      title={t('partijen.titel')}
      lead={
        <Paragraph subtle>
          {t('partijen.uitleg')}{' '}
          <TextLink to="/uitgaande-berichten">{t('partijen.naarBerichten')}</TextLink>
        </Paragraph>
      }
    >
      {error && <Failed error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading lines={8} />}
      {data && (
        <ul className="nf-parties">
          {data.partijen.map((stand) => (
            <li key={stand.partij} className="nf-party">
              <Heading level={2} look={4}>
                {nameOf('partij', stand.partij)}
              </Heading>
              <p className="nf-party__state">
                <HealthBadge kleur={stand.kleur} /> {t(`partijen.kleurUitleg.${stand.kleur}`)}
              </p>
              <DataList items={factsOf(stand)} />
              {stand.onderhoud.map((onderhoud) => (
                <div key={onderhoud.id} className="nf-party__maintenance">
                  <Paragraph>
                    {t('partijen.onderhoudVanTot', {
                      van: moment(onderhoud.van),
                      tot: moment(onderhoud.tot),
                      naam: onderhoud.door.naam,
                      reden: onderhoud.reden,
                    })}
                  </Paragraph>
                  <Button small onClick={() => setEnding({ partij: stand.partij, onderhoud })}>
                    {t('partijen.beeindigen')}
                    <VisuallyHidden>{` ${nameOf('partij', stand.partij)}`}</VisuallyHidden>
                  </Button>
                </div>
              ))}
              <Button small onClick={() => setPlanning(stand.partij)}>
                {t('partijen.plannen')}
                <VisuallyHidden>{` ${nameOf('partij', stand.partij)}`}</VisuallyHidden>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {planning && <MaintenanceDialog partij={planning} onClose={() => setPlanning(undefined)} />}
      {ending && (
        <ActionDialog
          title={t('partijen.beeindigenTitel', { partij: nameOf('partij', ending.partij) })}
          refresh={partijenQuery.queryKey}
          action={t('partijen.beeindigen')}
          done={t('partijen.beeindigd')}
          check={() => true}
          run={(key) => endMaintenance(ending.onderhoud.id, key)}
          onClose={() => setEnding(undefined)}
        >
          <Paragraph>{t('partijen.beeindigenUitleg')}</Paragraph>
        </ActionDialog>
      )}
    </Page>
  );
}

function factsOf(stand: PartijStand) {
  const when = (op: string | null) => (op ? moment(op) : t('partijen.nooit'));
  return [
    { term: t('partijen.laatstGelukt'), value: when(stand.laatstGeluktOp) },
    {
      term: t('partijen.laatstMislukt'),
      value: stand.laatstMisluktOp
        ? `${moment(stand.laatstMisluktOp)}${stand.fout ? ` (${nameOf('partijfout', stand.fout)})` : ''}`
        : t('partijen.nooit'),
    },
    {
      term: t('partijen.uur'),
      value: t('partijen.mislukt', {
        mislukt: number(stand.mislukt),
        vragen: number(stand.vragen),
      }),
    },
    {
      term: t('partijen.snelheid'),
      value:
        stand.gemiddeldMs === null
          ? '–'
          : t('partijen.ms', {
              gemiddeld: number(stand.gemiddeldMs),
              langste: number(stand.langsteMs ?? 0),
            }),
    },
    ...(stand.rustTot ? [{ term: t('partijen.rust'), value: moment(stand.rustTot) }] : []),
    {
      term: t('partijen.wachtend'),
      value: stand.oudsteSinds
        ? t('partijen.wachtendSinds', {
            aantal: number(stand.wachtend),
            sinds: moment(stand.oudsteSinds),
          })
        : number(stand.wachtend),
    },
    { term: t('partijen.opgegeven'), value: number(stand.opgegeven) },
  ];
}
