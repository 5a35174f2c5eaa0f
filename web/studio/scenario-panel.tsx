import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { newKey } from '../api/client.ts';
import { runScenarios } from '../api/proef.ts';
import { t } from '../text/t.ts';
import { Button } from '../ui/button.tsx';
import { Heading } from '../ui/heading.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { Failed, Loading } from '../ui/states.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { runOf, ScenarioFault, succeeded, summaryOf } from './scenario-outcome.tsx';
import { useScenarios } from './use-scenarios.ts';

type Props = {
  ontwerp: string;
  /** it is drawn at or judged: scenarios are still done with it */
  open: boolean;
};

/** What the scenarios came to with exactly this draft: whoever hands it in or judges it sees what it breaks. */
export function ScenarioPanel({ ontwerp, open }: Props) {
  const { data, error, refetch } = useScenarios(ontwerp);
  const key = useRef(newKey());
  const run = useMutation({
    mutationFn: () => runScenarios(ontwerp, key.current),
    onSettled: () => {
      key.current = newKey();
      return refetch();
    },
  });
  const scenarios = data?.scenarios ?? [];
  const wrong = scenarios.filter((one) => !succeeded(one));
  return (
    <section className="nf-panel" aria-labelledby="scenarios">
      <Heading level={2} look={4} id="scenarios">
        {t('scenario.titel')}
      </Heading>
      {error && <Failed error={error} retry={() => void refetch()} />}
      {run.error && <Failed error={run.error} />}
      {!data && !error && <Loading lines={2} />}
      {data && scenarios.length === 0 && <Paragraph>{t('scenario.geenUitleg')}</Paragraph>}
      {data && scenarios.length > 0 && (
        <>
          <p role="status" className="nl-paragraph">
            {summaryOf(scenarios)} {open && runOf(data.uitvoering)}
          </p>
          {wrong.length > 0 && (
            <ul className="nf-studio__steps">
              {wrong.map((one) => (
                <li key={one.id} className="nf-studio__note">
                  <strong>{one.naam}</strong>{' '}
                  <span className="nf-subtle">{t(`scenario.stand.${one.uitkomst}`)}</span>
                  <ScenarioFault scenario={one} />
                </li>
              ))}
            </ul>
          )}
          <Paragraph subtle>
            {t('scenario.dekking', { gedekt: data.gedekt, pijlen: data.pijlen })}
          </Paragraph>
        </>
      )}
      <div className="nf-actions">
        {open && scenarios.length > 0 && data?.uitvoering.status !== 'niet-mogelijk' && (
          <Button
            small
            busy={run.isPending || data?.uitvoering.status === 'bezig'}
            onClick={() => run.mutate()}
          >
            {t('scenario.opnieuw')}
          </Button>
        )}
        <TextLink to={`/ontwerpen/${ontwerp}/proberen`}>{t('scenario.bekijken')}</TextLink>
      </div>
    </section>
  );
}
