import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { ProcesInstantie } from '../../api/zaken/schema.ts';
import { procesQuery } from '../api/zaken.ts';
import { elementNames } from '../canvas/element-names.ts';
import { ProcessPicture } from '../canvas/process-picture.tsx';
import { nameOf } from '../text/codes.ts';
import { moment } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { Alert } from '../ui/alert.tsx';
import { Badge } from '../ui/badge.tsx';
import { FilterSelect } from '../ui/filter-select.tsx';
import { Heading } from '../ui/heading.tsx';
import { Failed, Loading } from '../ui/states.tsx';
import { pathOf, type Step } from './process-path.ts';

/** Where the case is in the process: as a picture, and the same as a list. */
export function ProcessTab({ zaakId }: { zaakId: string }) {
  const { data, error, refetch } = useQuery(procesQuery(zaakId));
  const [chosen, setChosen] = useState('');
  if (error) return <Failed error={error} retry={() => void refetch()} />;
  if (!data) return <Loading lines={8} />;
  const instance =
    data.instanties.find(({ instantie }) => instantie === chosen) ?? data.instanties[0];
  if (!instance) return <p className="nl-paragraph">{t('proces.nogNiet')}</p>;
  return (
    <section aria-labelledby="proces">
      <Heading level={2} look={3} id="proces">
        {t('zaak.onderdeel.proces')}
      </Heading>
      {data.instanties.length > 1 && (
        <FilterSelect
          label={t('proces.kies')}
          options={data.instanties.map((one) => ({
            value: one.instantie,
            label: instanceName(one),
          }))}
          value={instance.instantie}
          onChange={setChosen}
        />
      )}
      <Instance
        key={instance.instantie}
        instance={instance}
        xml={data.definities[instance.definitie] ?? ''}
      />
    </section>
  );
}

const instanceName = ({ proces, status, gestartOp }: ProcesInstantie): string =>
  [
    nameOf('proces', proces),
    nameOf('instantiestatus', status).toLowerCase(),
    gestartOp && moment(gestartOp),
  ]
    .filter(Boolean)
    .join(' · ');

function Instance({ instance, xml }: { instance: ProcesInstantie; xml: string }) {
  const names = useMemo(() => elementNames(xml), [xml]);
  const steps = useMemo(() => pathOf(instance, names), [instance, names]);
  return (
    <>
      {instance.incidenten.map((incident) => (
        <Alert
          key={`${incident.elementId}-${incident.sinds}`}
          tone="error"
          title={t('proces.storing')}
        >
          <p className="nl-paragraph">
            {names.get(incident.elementId)}: {incident.melding}
          </p>
        </Alert>
      ))}
      {xml && (
        <>
          <ul className="nf-legend">
            <li className="nf-legend__now">{t('proces.nu')}</li>
            <li className="nf-legend__done">{t('proces.geweest')}</li>
            <li className="nf-legend__later">{t('proces.nogNietGeweest')}</li>
          </ul>
          <ProcessPicture xml={xml} instance={instance} label={t('proces.plaatje')} />
        </>
      )}
      <Heading level={3} look={4}>
        {t('proces.stappen')}
      </Heading>
      <ol className="nf-steps">
        {steps.map((step) => (
          <StepLine key={step.elementId} step={step} />
        ))}
      </ol>
    </>
  );
}

function StepLine({ step }: { step: Step }) {
  return (
    <li className="nf-steps__step">
      <span className="nf-inline">
        <strong>{step.naam}</strong>
        {step.stand === 'nu' && <Badge tone="info">{t('proces.nu')}</Badge>}
        {step.stand === 'afgebroken' && <Badge>{t('proces.afgebroken')}</Badge>}
        {step.keren > 1 && (
          <span className="nf-subtle">{t('proces.keren', { count: step.keren })}</span>
        )}
      </span>
      <span className="nf-subtle">{whenOf(step)}</span>
    </li>
  );
}

/** When a step was; of what took no time, or is still going on, one moment. */
function whenOf({ gestartOp, beeindigdOp }: Step): string {
  if (!gestartOp) return '';
  const van = moment(gestartOp);
  if (!beeindigdOp) return t('taak.sinds', { tijd: van });
  const tot = moment(beeindigdOp);
  return van === tot ? van : t('proces.vanTot', { van, tot });
}
