import type { Incident } from '../../api/incidenten/schema.ts';
import { asWords, nameOf } from '../text/codes.ts';
import { moment } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { Table } from '../ui/table.tsx';
import { TermBadge } from '../ui/term-badge.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';

type Props = { incidents: readonly Incident[]; onOpen: (incident: Incident) => void };

export function IncidentTable({ incidents, onOpen }: Props) {
  return (
    <Table
      caption={t('incident.titel')}
      captionHidden
      rows={incidents}
      keyOf={({ sleutel }) => sleutel}
      columns={[
        {
          key: 'wat',
          header: t('incident.wat'),
          rowHeader: true,
          cell: (incident) => (
            <>
              <Button
                purpose="subtle"
                className="nf-incident__open"
                onClick={() => onOpen(incident)}
              >
                {incident.stap ?? asWords(incident.element)}
                <VisuallyHidden>{` ${incident.zaakNummer ?? t('incident.verzegeld')}`}</VisuallyHidden>
              </Button>
              {incident.nieuwePoging && <Badge tone="info">{t('incident.bezig')}</Badge>}
            </>
          ),
        },
        {
          key: 'zaak',
          header: t('incident.zaak'),
          cell: ({ zaakNummer }) => zaakNummer ?? t('incident.verzegeld'),
        },
        {
          key: 'proces',
          header: t('veld.proces'),
          cell: ({ proces }) => nameOf('proces', proces),
        },
        {
          key: 'termijn',
          header: t('incident.termijn'),
          cell: ({ termijn }) => <TermBadge due={termijn?.einddatum ?? null} />,
        },
        { key: 'sinds', header: t('veld.sinds'), cell: ({ sinds }) => moment(sinds) },
        {
          key: 'keer',
          header: t('incident.vaak'),
          cell: ({ keer }) => t('incident.keer', { count: keer }),
        },
        {
          key: 'gemeld',
          header: t('incident.gemeld'),
          cell: ({ gemeldOp }) => (gemeldOp ? moment(gemeldOp) : t('incident.nietGemeld')),
        },
      ]}
    />
  );
}
