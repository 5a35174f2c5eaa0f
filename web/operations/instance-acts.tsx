import type { Ingreep } from '../../api/ingrepen/schema.ts';
import { asWords } from '../text/codes.ts';
import { moment } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { Heading } from '../ui/heading.tsx';
import { Table } from '../ui/table.tsx';

type Props = { ingrepen: readonly Ingreep[]; nameIn: (id: string) => string };

/** What was done to a process by hand: by whom, with whose consent, why, and what came of it. */
export function InstanceActs({ ingrepen, nameIn }: Props) {
  if (ingrepen.length === 0) return null;
  return (
    <>
      <Heading level={2} look={3}>
        {t('ingreep.gedaan')}
      </Heading>
      <Table
        caption={t('ingreep.gedaan')}
        captionHidden
        rows={ingrepen}
        keyOf={({ id }) => id}
        columns={[
          {
            key: 'wat',
            header: t('ingreep.wat'),
            rowHeader: true,
            cell: (ingreep) => actInWords(ingreep, nameIn),
          },
          {
            key: 'wie',
            header: t('ingreep.wie'),
            cell: ({ gevraagdDoor, gevraagdOp }) =>
              t('ingreep.wieWanneer', { naam: gevraagdDoor.naam, moment: moment(gevraagdOp) }),
          },
          { key: 'reden', header: t('ingreep.reden'), cell: ({ reden }) => reden },
          {
            key: 'status',
            header: t('zaak.status'),
            cell: ({ status, beslistDoor }) =>
              t(`ingreep.status.${status}`, { naam: beslistDoor?.naam ?? '' }),
          },
        ]}
      />
    </>
  );
}

/** 'Stap X overslaan: verder bij Y', or 'Route: was behandelen, wordt doorzenden'. */
export function actInWords(ingreep: Ingreep, nameIn: (id: string) => string): string {
  if (ingreep.soort === 'verplaatsen')
    return t('ingreep.vanNaar', {
      van: nameIn(ingreep.van ?? ''),
      naar: nameIn(ingreep.naar ?? ''),
    });
  return t('ingreep.variabele', {
    naam: asWords(ingreep.naam ?? ''),
    oud: String(ingreep.oud ?? t('instanties.geenWaarde')),
    nieuw: String(ingreep.nieuw),
  });
}
