import type { Doorlooptijden } from '../../api/doorlooptijden/schema.ts';
import { useMag } from '../api/sessie.ts';
import { nameOf } from '../text/codes.ts';
import { t } from '../text/t.ts';
import { TermBadge } from '../ui/term-badge.tsx';
import { TextLink } from '../ui/text-link.tsx';

type Case = Doorlooptijden['dreigtTeLaat'][number];

/** Cases whose decision term is in danger or past, and what they wait for. */
export function RiskList({ cases }: { cases: readonly Case[] }) {
  const mayOpen = useMag('zaken.lezen');
  if (cases.length === 0)
    return <p className="nl-paragraph nf-subtle">{t('dashboard.nietsDreigt')}</p>;
  return (
    <ul className="nf-tasks">
      {cases.map(({ zaakId, nummer, gemeente, regeling, einddatum, wachtOp }) => (
        <li key={zaakId} className="nf-task nf-task--short">
          <div className="nf-task__what">
            {mayOpen ? (
              <TextLink to={`/zaken/${nummer}`} className="nf-task__name">
                {nummer}
              </TextLink>
            ) : (
              <span className="nf-task__name">{nummer}</span>
            )}
            <span className="nf-task__about">
              <span>{nameOf('gemeente', gemeente)}</span>
              <span>{nameOf('regeling', regeling)}</span>
              <span>
                {wachtOp
                  ? t('dashboard.wachtOp', { taak: wachtOp })
                  : t('dashboard.wachtOpSysteem')}
              </span>
            </span>
          </div>
          <TermBadge due={einddatum} />
        </li>
      ))}
    </ul>
  );
}
