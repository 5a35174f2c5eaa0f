import type { RondeDetail, Rondezaak } from '../../api/heronderzoekrondes/schema.ts';
import { nameOf } from '../text/codes.ts';
import { shortDay } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { Badge, type Tone } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { TextLink } from '../ui/text-link.tsx';

type Props = {
  ronde: RondeDetail;
  /** left out when the round is over */
  onMove?: (zaak: Rondezaak) => void;
  onRemove?: (zaak: Rondezaak) => void;
};

/** Who is in the round, in the order of the weeks. */
export function RoundCases({ ronde, onMove, onRemove }: Props) {
  return (
    <Table
      caption={t('ronde.zaken')}
      captionHidden
      columns={[...columns(), ...(onMove && onRemove ? [actions(onMove, onRemove)] : [])]}
      rows={ronde.zaken}
      keyOf={({ zaakId }) => zaakId}
    />
  );
}

const tones: Record<Rondezaak['status'], Tone> = {
  gepland: 'info',
  geopend: 'positive',
  vervallen: 'neutral',
  verwijderd: 'neutral',
};

const columns = (): Column<Rondezaak>[] => [
  {
    key: 'zaak',
    header: t('zaak.nummer'),
    rowHeader: true,
    cell: ({ zaakNummer, geopendeZaakNummer }) => (
      <TextLink to={`/zaken/${geopendeZaakNummer ?? zaakNummer}`}>
        {geopendeZaakNummer ?? zaakNummer}
      </TextLink>
    ),
  },
  { key: 'naam', header: t('zaak.naam'), cell: ({ naam }) => naam ?? t('zaak.naamOnbekend') },
  {
    key: 'soort',
    header: t('ronde.soort'),
    cell: ({ soort }) => (soort ? nameOf('heronderzoeksoort', soort) : t('ronde.soortVrij')),
  },
  { key: 'gepland', header: t('ronde.geplandOp'), cell: ({ geplandOp }) => shortDay(geplandOp) },
  {
    key: 'week',
    header: t('ronde.week'),
    cell: ({ week }) => (week ? shortDay(week) : t('ronde.geenWeek')),
  },
  {
    key: 'status',
    header: t('zaak.status'),
    cell: ({ status, reden, door }) => (
      <>
        <Badge tone={tones[status]}>{nameOf('rondezaakstatus', status)}</Badge>
        {reden && (
          <span className="nf-round-reason">
            {[door ? reden : nameOf('rondereden', reden), door?.naam].filter(Boolean).join(' · ')}
          </span>
        )}
      </>
    ),
  },
];

const actions = (
  onMove: (zaak: Rondezaak) => void,
  onRemove: (zaak: Rondezaak) => void,
): Column<Rondezaak> => ({
  key: 'handeling',
  header: t('ronde.wijzigen'),
  cell: (zaak) =>
    zaak.status !== 'geopend' && (
      <div className="nf-actions">
        <Button
          small
          aria-label={t('ronde.verplaatsZaak', { nummer: zaak.zaakNummer })}
          onClick={() => onMove(zaak)}
        >
          {t('ronde.verplaatsen')}
        </Button>
        {zaak.status === 'gepland' && (
          <Button
            small
            aria-label={t('ronde.verwijderZaak', { nummer: zaak.zaakNummer })}
            onClick={() => onRemove(zaak)}
          >
            {t('ronde.verwijderen')}
          </Button>
        )}
      </div>
    ),
});
