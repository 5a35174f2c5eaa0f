import { useQuery } from '@tanstack/react-query';
import { doorlooptijdenQuery } from '../api/doorlooptijden.ts';
import { RiskList } from '../dashboard/risk-list.tsx';
import { t } from '../text/t.ts';
import { Heading } from '../ui/heading.tsx';
import { Failed, Loading } from '../ui/states.tsx';
import { TextLink } from '../ui/text-link.tsx';

/** For who steers: the cases whose decision term is in danger. */
export function AtRisk() {
  const { data, error, refetch } = useQuery(doorlooptijdenQuery({}));
  return (
    <section className="nf-start__part">
      <Heading level={2} look={3}>
        {t('dashboard.dreigt')}
      </Heading>
      {error && <Failed error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading lines={3} />}
      {data && <RiskList cases={data.dreigtTeLaat.slice(0, 5)} />}
      <TextLink to="/dashboard">{t('start.naarDashboard')}</TextLink>
    </section>
  );
}
