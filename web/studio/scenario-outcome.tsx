import type { ScenarioLijst } from '../../api/ontwerpen/play-schema.ts';
import { moment } from '../text/dates.ts';
import { t } from '../text/t.ts';

export type Scenario = ScenarioLijst['scenarios'][number];

export const succeeded = ({ uitkomst }: Scenario): boolean => uitkomst === 'gelukt';
export const failed = ({ uitkomst }: Scenario): boolean => uitkomst === 'niet-gelukt';

/** How many succeeded, failed and were not done, with which version and when; only what happened is named. */
export function summaryOf(scenarios: readonly Scenario[]): string {
  const done = scenarios.filter((one) => succeeded(one) || failed(one));
  const counts = [
    [scenarios.filter(succeeded).length, 'scenario.geslaagd'],
    [scenarios.filter(failed).length, 'scenario.mislukt'],
    [scenarios.length - done.length, 'scenario.nietUitgevoerd'],
  ] as const;
  const words = counts.flatMap(([count, key]) => (count > 0 ? [t(key, { count })] : [])).join(', ');
  const last = done
    .toSorted((a, b) => (a.uitkomstOp ?? '').localeCompare(b.uitkomstOp ?? ''))
    .at(-1);
  if (!last?.uitkomstOp) return t('scenario.samen', { uitkomst: words });
  return t('scenario.samenOpVersie', {
    uitkomst: words,
    versie: last.opVersie ?? '',
    tijd: moment(last.uitkomstOp),
  });
}

/** What was expected and what happened instead; nothing of one that succeeded or waits to be done. */
export function ScenarioFault({ scenario }: { scenario: Scenario }) {
  const { reden, bijStap, verwacht, gebeurd } = scenario;
  if (reden)
    return (
      <span className="nf-studio__what">
        {t(`scenario.reden.${reden}`)} {gebeurd.melding}
      </span>
    );
  if (!failed(scenario)) return null;
  return (
    <>
      {verwacht && (
        <span className="nf-studio__what">
          {t(`scenario.verwacht.${verwacht.soort}`, {
            stap: bijStap ?? '',
            naam: verwacht.naam || t('scenario.geenEinde'),
          })}
        </span>
      )}
      <span className="nf-studio__what">{t('scenario.gebeurd', { wat: happened(gebeurd) })}</span>
    </>
  );
}

function happened({ melding, einde, wacht }: Scenario['gebeurd']): string {
  const stuck = wacht.find(({ soort }) => soort === 'storing');
  if (melding) return t('scenario.weigerde', { melding });
  if (stuck) return t('scenario.storing', { naam: stuck.naam, melding: stuck.wat });
  if (wacht.length > 0)
    return t('scenario.wachtte', {
      namen: wacht.map(({ soort, naam }) => `${naam} (${t(`scenario.soort.${soort}`)})`).join(', '),
    });
  return einde.length > 0
    ? t('scenario.was', { einde: einde.join(', ') })
    : t('scenario.wachtteNiets');
}

/** What is being done for the scenarios that were not done yet, or what they wait for and what one can do about it. */
export const runOf = ({ status, door, gedaan, aantal }: ScenarioLijst['uitvoering']): string =>
  status === 'klaar'
    ? ''
    : t(`scenario.uitvoering.${status}`, { naam: door?.naam ?? '', gedaan, aantal });
