import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { newKey } from '../api/client.ts';
import { removeScenario, runScenarios, saveScenario } from '../api/proef.ts';
import { elementNames } from '../canvas/element-names.ts';
import { ActionDialog } from '../shell/action-dialog.tsx';
import { runOf, type Scenario, ScenarioFault, summaryOf } from '../studio/scenario-outcome.tsx';
import { useScenarios } from '../studio/use-scenarios.ts';
import { t } from '../text/t.ts';
import { Button } from '../ui/button.tsx';
import { TextInput } from '../ui/controls.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { describedBy, Field } from '../ui/field.tsx';
import { Heading } from '../ui/heading.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { Failed, Loading } from '../ui/states.tsx';
import { Table } from '../ui/table.tsx';

/** Try-outs that were kept: done again after a change, and which arrows they take together. */
export function Scenarios({ id, xml }: { id: string; xml: string }) {
  const { data, error, refetch } = useScenarios(id);
  const client = useQueryClient();
  const key = useRef(newKey());
  const renewed = () => {
    key.current = newKey();
    return client.invalidateQueries({ queryKey: ['ontwerpen', id] });
  };
  const run = useMutation({ mutationFn: () => runScenarios(id, key.current), onSettled: renewed });
  const remove = useMutation({
    mutationFn: (scenarioId: string) => removeScenario(id, scenarioId),
    onSettled: renewed,
  });
  const names = useMemo(() => elementNames(xml), [xml]);
  return (
    <section className="nf-panel" aria-labelledby="scenarios">
      <Heading level={2} look={3} id="scenarios">
        {t('scenario.titel')}
      </Heading>
      <Paragraph subtle>{t('scenario.uitleg')}</Paragraph>
      {error && <Failed error={error} retry={() => void refetch()} />}
      {run.error && <Failed error={run.error} />}
      {remove.error && <Failed error={remove.error} />}
      {!data && !error && <Loading lines={2} />}
      {data?.scenarios.length === 0 && <Paragraph>{t('scenario.geen')}</Paragraph>}
      {data && data.scenarios.length > 0 && (
        <>
          <p role="status" className="nl-paragraph">
            {summaryOf(data.scenarios)} {runOf(data.uitvoering)}
          </p>
          <Table
            caption={t('scenario.tabel')}
            captionHidden
            rows={data.scenarios}
            keyOf={(one) => one.id}
            columns={[
              { key: 'naam', header: t('proef.naam'), rowHeader: true, cell: ({ naam }) => naam },
              {
                key: 'stappen',
                header: t('scenario.stappen'),
                numeric: true,
                cell: ({ stappen }) => stappen,
              },
              { key: 'uitkomst', header: t('scenario.uitkomst'), cell: outcome },
              {
                key: 'door',
                header: t('scenario.door'),
                cell: ({ gemaaktDoor }) => gemaaktDoor.naam,
              },
              {
                key: 'weg',
                header: t('scenario.weghalen'),
                cell: (one) => (
                  <Button
                    small
                    purpose="subtle"
                    busy={remove.isPending}
                    aria-label={t('scenario.weghalenVan', { naam: one.naam })}
                    onClick={() => remove.mutate(one.id)}
                  >
                    {t('scenario.weghalen')}
                  </Button>
                ),
              },
            ]}
          />
          <Paragraph>
            {t('scenario.dekking', { gedekt: data.gedekt, pijlen: data.pijlen })}
          </Paragraph>
          {data.nietGedekt.length > 0 && (
            <Disclosure summary={t('scenario.nietGedekt', { count: data.nietGedekt.length })}>
              <ul>
                {data.nietGedekt.map((flow) => (
                  <li key={flow}>{names.get(flow) ?? flow}</li>
                ))}
              </ul>
            </Disclosure>
          )}
          <div className="nf-actions">
            <Button
              busy={run.isPending || data.uitvoering.status === 'bezig'}
              onClick={() => run.mutate()}
            >
              {t('scenario.uitvoeren')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

const outcome = (scenario: Scenario) => (
  <>
    {t(`scenario.stand.${scenario.uitkomst}`)}
    <ScenarioFault scenario={scenario} />
  </>
);

/** Keeps the steps that were taken under a name. */
export function SaveScenarioDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const [naam, setNaam] = useState('');
  const [fault, setFault] = useState<string>();
  const hint = t('scenario.naamUitleg');
  return (
    <ActionDialog
      title={t('scenario.bewaren')}
      refresh={['ontwerpen', id]}
      action={t('scenario.bewaren')}
      done={t('scenario.bewaard')}
      check={() => {
        const wrong = naam.trim().length < 3 ? t('scenario.naamFout') : undefined;
        setFault(wrong);
        return wrong === undefined;
      }}
      run={async (key) => void (await saveScenario(id, { naam: naam.trim() }, key))}
      onClose={onClose}
    >
      <Field id="scenario-naam" label={t('scenario.naam')} hint={hint} fault={fault}>
        <TextInput
          id="scenario-naam"
          value={naam}
          maxLength={80}
          invalid={fault !== undefined}
          aria-describedby={describedBy('scenario-naam', hint, fault)}
          onChange={({ target }) => setNaam(target.value)}
        />
      </Field>
    </ActionDialog>
  );
}
