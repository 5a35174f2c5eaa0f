import { useQuery } from '@tanstack/react-query';
import type { Besluit, Betaling, Brief } from '../../api/zaken/schema.ts';
import { besluitenQuery, betalingenQuery, brievenQuery } from '../api/zaken.ts';
import { nameOf } from '../text/codes.ts';
import { longDay, moment } from '../text/dates.ts';
import { amount } from '../text/numbers.ts';
import { t } from '../text/t.ts';
import { DataList } from '../ui/data-list.tsx';
import { Heading } from '../ui/heading.tsx';
import { Icon } from '../ui/icon.tsx';
import { Failed, Loading } from '../ui/states.tsx';
import { type Column, Table } from '../ui/table.tsx';

/** What was decided, what was written to the resident, what is paid. */
export function LettersTab({ zaakId }: { zaakId: string }) {
  const letters = useQuery(brievenQuery(zaakId));
  const decisions = useQuery(besluitenQuery(zaakId));
  const payments = useQuery(betalingenQuery(zaakId));
  const error = letters.error ?? decisions.error ?? payments.error;
  if (error) return <Failed error={error} retry={() => void letters.refetch()} />;
  if (!letters.data || !decisions.data || !payments.data) return <Loading />;
  return (
    <>
      <Heading level={2} look={3}>
        {t('zaak.besluiten')}
      </Heading>
      {decisions.data.besluiten.length === 0 && (
        <p className="nl-paragraph nf-subtle">{t('besluit.geen')}</p>
      )}
      <div className="nf-cards">
        {decisions.data.besluiten.map((decision) => (
          <Decision key={decision.id} decision={decision} />
        ))}
      </div>
      <Heading level={2} look={3}>
        {t('zaak.brieven')}
      </Heading>
      {letters.data.brieven.length === 0 ? (
        <p className="nl-paragraph nf-subtle">{t('brief.geen')}</p>
      ) : (
        <ul className="nf-letters">
          {letters.data.brieven.map((letter) => (
            <Letter key={letter.id} letter={letter} />
          ))}
        </ul>
      )}
      {payments.data.betalingen.length > 0 && (
        <Table
          caption={t('zaak.betalingen')}
          columns={paymentColumns()}
          rows={payments.data.betalingen}
          keyOf={({ id }) => id}
        />
      )}
    </>
  );
}

function Decision({ decision }: { decision: Besluit }) {
  const { id, soort, ingangsdatum, bedragPerMaand, bedragEenmalig } = decision;
  const { genomenOp, genomenDoor, bekendgemaaktOp } = decision;
  const refused = refusedParts(decision);
  return (
    <section className="nf-panel" aria-labelledby={`besluit-${id}`}>
      <Heading level={3} look={4} id={`besluit-${id}`}>
        {nameOf('besluit', soort)}
      </Heading>
      <DataList
        items={[
          {
            term: t('besluit.genomen'),
            value: [moment(genomenOp), genomenDoor?.naam].filter(Boolean).join(' · '),
          },
          ...(ingangsdatum ? [{ term: t('besluit.vanaf'), value: longDay(ingangsdatum) }] : []),
          ...(bedragPerMaand
            ? [{ term: t('besluit.perMaand'), value: amount(bedragPerMaand) }]
            : []),
          ...(bedragEenmalig
            ? [{ term: t('besluit.eenmalig'), value: amount(bedragEenmalig) }]
            : []),
          ...(refused.length > 0
            ? [{ term: t('besluit.afgewezenDelen'), value: refused.join('; ') }]
            : []),
          {
            term: t('besluit.bekendgemaakt'),
            value: bekendgemaaktOp ? longDay(bekendgemaaktOp) : t('besluit.nogNietBekend'),
          },
        ]}
      />
    </section>
  );
}

/** What was not granted of what was asked, in the words of who decided. */
function refusedParts({ gegevens }: Besluit): string[] {
  const { concept } = gegevens as { concept?: { afgewezenDelen?: { deel: string }[] } };
  return (concept?.afgewezenDelen ?? []).map(({ deel }) => deel);
}

function Letter({ letter }: { letter: Brief }) {
  const { onderwerp, pad, aan, opgesteldOp, verzondenOp } = letter;
  return (
    <li className="nf-letter">
      <Icon name="document" />
      <a className="nl-link" href={pad} target="_blank" rel="noreferrer">
        {onderwerp}
        <span className="nf-subtle"> {t('brief.pdf')}</span>
      </a>
      <span className="nf-subtle">
        {aan && `${t('brief.aan', { naam: aan })} · `}
        {verzondenOp
          ? t('brief.verzonden', { tijd: moment(verzondenOp) })
          : t('brief.opgesteld', { tijd: moment(opgesteldOp) })}
      </span>
    </li>
  );
}

const paymentColumns = (): Column<Betaling>[] => [
  {
    key: 'soort',
    header: t('betaling.soort'),
    rowHeader: true,
    cell: ({ soort }) => nameOf('betaling', soort),
  },
  {
    key: 'bedrag',
    header: t('betaling.bedrag'),
    numeric: true,
    cell: ({ bedrag }) => amount(bedrag),
  },
  { key: 'ritme', header: t('betaling.ritme'), cell: ({ ritme }) => nameOf('ritme', ritme) },
  { key: 'vanaf', header: t('besluit.vanaf'), cell: ({ ingangsdatum }) => longDay(ingangsdatum) },
  {
    key: 'stand',
    header: t('zaak.status'),
    cell: ({ bevestigdOp, opgedragenOp }) =>
      bevestigdOp
        ? t('betaling.bevestigd', { tijd: moment(bevestigdOp) })
        : t('betaling.opgedragen', { tijd: moment(opgedragenOp) }),
  },
];
