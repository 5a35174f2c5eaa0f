import type { InstantieDetail } from '../../api/instanties/schema.ts';
import { asWords, nameOf } from '../text/codes.ts';
import { moment } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { Button } from '../ui/button.tsx';
import { Heading } from '../ui/heading.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { Table } from '../ui/table.tsx';

type Props = {
  data: InstantieDetail;
  nameIn: (id: string) => string;
  onIncident: (sleutel: string) => void;
};

type Wait = { key: string; waarop: string; stap: string; meer: string; incident?: string };

/** What a process waits for now: a repair, a step of the machine, a date, a message. */
export function InstanceWaits({ data, nameIn, onIncident }: Props) {
  const waits: Wait[] = [
    ...data.incidenten.map(({ sleutel, elementId, soort, sinds }) => ({
      key: sleutel,
      waarop: t('instanties.wacht.storing'),
      stap: nameIn(elementId),
      meer: t('instanties.wacht.storingMeer', {
        soort: nameOf('incident', soort),
        sinds: moment(sinds),
      }),
      incident: sleutel,
    })),
    ...data.jobs.map(({ sleutel, elementId, pogingen, fout, volgendePogingOp }) => ({
      key: sleutel,
      waarop: t('instanties.wacht.job'),
      stap: nameIn(elementId),
      meer: [
        t('instanties.wacht.pogingen', { count: pogingen }),
        fout && t('instanties.wacht.fout', { fout }),
        volgendePogingOp &&
          pogingen > 0 &&
          t('instanties.wacht.opnieuw', { moment: moment(volgendePogingOp) }),
      ]
        .filter(Boolean)
        .join(' '),
    })),
    ...data.timers.map(({ sleutel, elementId, op }) => ({
      key: sleutel,
      waarop: t('instanties.wacht.timer'),
      stap: nameIn(elementId),
      meer: moment(op),
    })),
    ...data.berichten.map(({ sleutel, elementId, naam }) => ({
      key: sleutel,
      waarop: t('instanties.wacht.bericht'),
      stap: nameIn(elementId),
      meer: asWords(naam),
    })),
  ];
  return (
    <>
      <Heading level={2} look={3}>
        {t('instanties.wacht.titel')}
      </Heading>
      {waits.length === 0 ? (
        <Paragraph>{t('instanties.wacht.nergens')}</Paragraph>
      ) : (
        <Table
          caption={t('instanties.wacht.titel')}
          captionHidden
          rows={waits}
          keyOf={({ key }) => key}
          columns={[
            {
              key: 'stap',
              header: t('instanties.stap'),
              rowHeader: true,
              cell: ({ stap }) => stap,
            },
            { key: 'waarop', header: t('instanties.wacht.waarop'), cell: ({ waarop }) => waarop },
            {
              key: 'meer',
              header: t('instanties.wacht.bijzonderheden'),
              cell: ({ meer, incident }) =>
                incident ? (
                  <Button small onClick={() => onIncident(incident)}>
                    {t('instanties.wacht.bekijk', { wat: meer })}
                  </Button>
                ) : (
                  meer
                ),
            },
          ]}
        />
      )}
    </>
  );
}
