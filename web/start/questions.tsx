import { useQuery } from '@tanstack/react-query';
import type { Vraag } from '../../api/vragen/schema.ts';
import { eigenVragenQuery } from '../api/vragen.ts';
import { moment } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { Badge } from '../ui/badge.tsx';
import { Heading } from '../ui/heading.tsx';
import { TextLink } from '../ui/text-link.tsx';

/** Questions that wait for me, and what came back on mine. Nothing there: nothing shown. */
export function Questions() {
  const { data } = useQuery(eigenVragenQuery);
  const back = data?.vanMij.filter(({ antwoord }) => antwoord) ?? [];
  return (
    <>
      <List title={t('vragen.voorU')} vragen={data?.voorMij ?? []} />
      <List title={t('vragen.antwoordenVoorU')} vragen={back} />
    </>
  );
}

function List({ title, vragen }: { title: string; vragen: readonly Vraag[] }) {
  if (vragen.length === 0) return null;
  return (
    <section className="nf-start__part">
      <Heading level={2} look={3}>
        {title}
      </Heading>
      <ul className="nf-tasks">
        {vragen.map(({ id, zaakNummer, tekst, antwoord, gesteldDoor, gesteldOp }) => (
          <li key={id} className="nf-task nf-task--short">
            <div className="nf-task__what">
              <TextLink to={`/zaken/${zaakNummer}/vragen`} className="nf-task__name">
                {tekst.length > 80 ? `${tekst.slice(0, 80)}…` : tekst}
              </TextLink>
              <span className="nf-task__about">
                <span>{zaakNummer}</span>
                <span>{gesteldDoor.naam}</span>
                <span>{moment(gesteldOp)}</span>
              </span>
            </div>
            {antwoord && <Badge tone="positive">{t('vragen.isBeantwoord')}</Badge>}
          </li>
        ))}
      </ul>
    </section>
  );
}
