import type { Instelling } from '../../api/instellingen/schema.ts';
import { nameOf } from '../text/codes.ts';
import { shortDay } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { MarkBadge } from './mark-badge.tsx';
import { ValueCell } from './value-cell.tsx';

type Change = (instelling: Instelling) => void;
type Props = {
  onderwerp: string;
  settings: readonly Instelling[];
  /** for who may change a setting */
  onChange?: Change;
};

/** The settings of one subject, each with its mark and where it comes from. */
export function SettingsTable({ onderwerp, settings, onChange }: Props) {
  return (
    <Table
      caption={nameOf('onderwerp', onderwerp)}
      captionHidden
      columns={columns(onChange)}
      rows={settings}
      keyOf={({ sleutel }) => sleutel}
    />
  );
}

const columns = (onChange?: Change): Column<Instelling>[] => [
  {
    key: 'naam',
    header: t('instelling.wat'),
    rowHeader: true,
    cell: ({ naam, uitleg }) => (
      <>
        {naam}
        <span className="nf-setting__note">{uitleg}</span>
      </>
    ),
  },
  {
    key: 'waarde',
    header: t('instelling.waarde'),
    cell: (instelling) => (
      <>
        <ValueCell instelling={instelling} />
        {onChange && instelling.vorm !== null && (
          <div className="nf-setting__others">
            <Button small onClick={() => onChange(instelling)}>
              {t('instelling.wijzigen')}
              <VisuallyHidden>{` ${instelling.naam}`}</VisuallyHidden>
            </Button>
          </div>
        )}
      </>
    ),
  },
  {
    key: 'merk',
    header: t('instelling.merk'),
    cell: ({ nu, vorm }) => (
      <span className="nf-setting__marks">
        {nu && <MarkBadge status={nu.status} />}
        {vorm === null && <Badge>{t('instelling.vast')}</Badge>}
      </span>
    ),
  },
  { key: 'bron', header: t('instelling.bron'), cell: ({ nu }) => nu?.bron ?? '–' },
  {
    key: 'sinds',
    header: t('veld.sinds'),
    // What the software itself uses was not set on a day.
    cell: ({ nu, vorm }) => (nu && vorm !== null ? shortDay(nu.geldigVanaf) : '–'),
  },
];
