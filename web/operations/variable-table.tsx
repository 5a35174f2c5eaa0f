import { useState } from 'react';
import type { InstantieDetail } from '../../api/instanties/schema.ts';
import { asWords } from '../text/codes.ts';
import { t } from '../text/t.ts';
import { Button } from '../ui/button.tsx';
import { Heading } from '../ui/heading.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { Table } from '../ui/table.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { VariableDialog } from './variable-dialog.tsx';
import { valueInWords } from './variable-value.ts';

export type Variabele = InstantieDetail['variabelen'][number];

/** The variables that name nobody; what the platform worked out can be set by hand while the process runs. */
export function VariableTable({ data }: { data: InstantieDetail }) {
  const [editing, setEditing] = useState<Variabele>();
  const runs = data.toestand === 'loopt' || data.toestand === 'staat-stil';
  return (
    <>
      <Heading level={2} look={3}>
        {t('instanties.variabelen')}
      </Heading>
      <Paragraph subtle>
        {data.zaakNummer === null
          ? t('instanties.variabelenVerzegeld')
          : t('instanties.variabelenUitleg')}
      </Paragraph>
      {data.variabelen.length > 0 && (
        <Table
          caption={t('instanties.variabelen')}
          captionHidden
          rows={data.variabelen}
          keyOf={({ sleutel }) => sleutel}
          columns={[
            {
              key: 'naam',
              header: t('instanties.variabele'),
              rowHeader: true,
              cell: ({ naam }) => asWords(naam),
            },
            {
              key: 'waarde',
              header: t('instanties.waarde'),
              cell: (variabele) => valueInWords(variabele.waarde, variabele.soort),
            },
            {
              key: 'doen',
              header: t('uitgaand.doen'),
              cell: (variabele) =>
                runs &&
                variabele.wijzigbaar && (
                  <Button small onClick={() => setEditing(variabele)}>
                    {t('instanties.wijzigen')}
                    <VisuallyHidden>{` ${asWords(variabele.naam)}`}</VisuallyHidden>
                  </Button>
                ),
            },
          ]}
        />
      )}
      {editing && (
        <VariableDialog
          instantie={data.sleutel}
          variabele={editing}
          onClose={() => setEditing(undefined)}
        />
      )}
    </>
  );
}
