import { useState } from 'react';
import type { ZaakDetail } from '../../api/zaken/schema.ts';
import { nameOf } from '../text/codes.ts';
import { longDay } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { DataList } from '../ui/data-list.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { BsnDialog } from './bsn-dialog.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { ResumeDialog } from './resume-dialog.tsx';
import { StatusBadge } from './status-badge.tsx';
import { SuspendDialog } from './suspend-dialog.tsx';
import { TermState } from './term-list.tsx';

type Handeling = ZaakDetail['handelingen'][number];
const ORDER: readonly Handeling[] = ['opschorten', 'hervatten', 'bsn-inzien', 'verplaatsen'];

/** Whose case it is, how it stands, and what one may do with it. */
export function CaseHead({ zaak }: { zaak: ZaakDetail }) {
  const [open, setOpen] = useState<Handeling | null>(null);
  const close = () => setOpen(null);
  return (
    <div className="nf-case-head">
      <p className="nf-case-head__name">
        {zaak.naam ?? t('zaak.naamOnbekend')}
        <StatusBadge zaak={zaak} />
        {zaak.verzegeld && <Badge>{t('zaak.verzegeld')}</Badge>}
      </p>
      <DataList
        items={[
          { term: t('zaak.regeling'), value: nameOf('regeling', zaak.regeling) },
          { term: t('zaak.gemeente'), value: nameOf('gemeente', zaak.gemeente) },
          { term: t('zaak.meldingOp'), value: longDay(zaak.meldingOp) },
          {
            term: t('zaak.beslistermijn'),
            value: zaak.beslistermijn ? (
              <span className="nf-inline">
                {longDay(zaak.beslistermijn.einddatum)} <TermState term={zaak.beslistermijn} />
              </span>
            ) : (
              t('termijn.nogNiet')
            ),
          },
        ]}
      />
      {zaak.handelingen.length > 0 && (
        <div className="nf-actions">
          {ORDER.filter((action) => zaak.handelingen.includes(action)).map((action) => (
            <Button
              key={action}
              small
              {...(action === 'verplaatsen' && { purpose: 'subtle' as const })}
              onClick={() => setOpen(action)}
            >
              {t(`zaak.handeling.${action}`)}
            </Button>
          ))}
        </div>
      )}
      {zaak.berichten.length > 0 && (
        <Disclosure summary={t('gebeurtenis.melden')}>
          <ul className="nf-events">
            {zaak.berichten.map(({ id, titel }) => (
              <li key={id}>
                <TextLink to={`/zaken/${zaak.nummer}/gebeurtenis/${id}`}>{titel}</TextLink>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {open === 'opschorten' && <SuspendDialog zaak={zaak} onClose={close} />}
      {open === 'hervatten' && <ResumeDialog zaak={zaak} onClose={close} />}
      {open === 'bsn-inzien' && <BsnDialog zaak={zaak} onClose={close} />}
      {open === 'verplaatsen' && <MoveDialog zaak={zaak} onClose={close} />}
    </div>
  );
}
