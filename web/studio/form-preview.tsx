import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Data } from '../../forms/schema.ts';
import { type FilePath, formulierVoorbeeldQuery } from '../api/ontwerp-bestanden.ts';
import { faultsOf } from '../forms/faults.ts';
import { withoutUnanswered } from '../forms/own-data.ts';
import { SchemaForm } from '../forms/schema-form.tsx';
import { t } from '../text/t.ts';
import { Button } from '../ui/button.tsx';
import { Heading } from '../ui/heading.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { Failed, Loading } from '../ui/states.tsx';

/** The form as staff see it; what is filled in here goes nowhere. */
export function FormPreview({ file, versie }: { file: FilePath; versie: number }) {
  const { data: form, error } = useQuery(formulierVoorbeeldQuery(file, versie));
  const [data, setData] = useState<Data>({});
  const [checked, setChecked] = useState(false);
  const errors = useMemo(
    () => (checked && form ? form.check(withoutUnanswered(form.schema, data)) : []),
    [checked, form, data],
  );
  const faults = useMemo(() => faultsOf(errors), [errors]);
  return (
    <section className="nf-panel" aria-labelledby="voorbeeld">
      <Heading level={2} look={4} id="voorbeeld">
        {t('ontwerpbestand.voorbeeld')}
      </Heading>
      <Paragraph subtle>{t('ontwerpbestand.voorbeeldUitleg')}</Paragraph>
      {error && <Failed error={error} />}
      {!form && !error && <Loading lines={4} />}
      {form && (
        <>
          <SchemaForm form={form} data={data} faults={faults} onChange={setData} />
          <div className="nf-actions">
            <Button small onClick={() => setChecked(true)}>
              {t('ontwerpbestand.probeer')}
            </Button>
            <span role="status">
              {checked &&
                (errors.length === 0
                  ? t('ontwerpbestand.goedIngevuld')
                  : t('ontwerpbestand.nogFout', { count: errors.length }))}
            </span>
          </div>
        </>
      )}
    </section>
  );
}
