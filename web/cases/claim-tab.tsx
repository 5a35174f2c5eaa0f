import { useQuery } from '@tanstack/react-query';
import type { Boeking, Schuldenaar, Vordering } from '../../api/vorderingen/schema.ts';
import { vorderingQuery } from '../api/zaken.ts';
import { nameOf } from '../text/codes.ts';
import { fullDay, longDay, moment } from '../text/dates.ts';
import { amount } from '../text/numbers.ts';
import { t } from '../text/t.ts';
import { type DataItem, DataList } from '../ui/data-list.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Heading } from '../ui/heading.tsx';
import { Failed, Loading } from '../ui/states.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { Steps } from './steps.tsx';

/** What is owed, how it was booked, what was agreed, and when it expires. */
export function ClaimTab({ zaakId }: { zaakId: string }) {
  const { data, error, refetch } = useQuery(vorderingQuery(zaakId));
  if (error) return <Failed error={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  return data.vorderingen.map((claim) => <Claim key={claim.id} claim={claim} />);
}

function Claim({ claim }: { claim: Vordering }) {
  const { regeling, verjaring, schuldenaren, boekingen, opdrachten } = claim;
  return (
    <section aria-labelledby={`vordering-${claim.id}`}>
      <Heading level={2} look={3} id={`vordering-${claim.id}`}>
        {nameOf('vordering', claim.soort)}
      </Heading>
      <div className="nf-panel">
        <DataList items={facts(claim)} />
      </div>
      {verjaring && (
        <Disclosure summary={t('vordering.uitleg')}>
          <Steps steps={verjaring.uitleg} />
        </Disclosure>
      )}
      {schuldenaren.length > 1 && (
        <Table
          caption={t('vordering.schuldenaren')}
          columns={debtorColumns()}
          rows={schuldenaren}
          keyOf={({ id }) => id}
        />
      )}
      {boekingen.length > 0 && (
        <Table
          caption={t('vordering.boekingen')}
          columns={bookingColumns(schuldenaren.length > 1)}
          rows={boekingen}
          keyOf={({ id }) => id}
        />
      )}
      {regeling && regeling.termijnen.length > 0 && (
        <Disclosure summary={t('vordering.termijnen', { count: regeling.termijnen.length })}>
          <Table
            caption={t('vordering.plan')}
            captionHidden
            columns={instalmentColumns()}
            rows={regeling.termijnen}
            keyOf={({ nummer }) => String(nummer)}
          />
        </Disclosure>
      )}
      {opdrachten.length > 0 && (
        <Table
          caption={t('vordering.opdrachten')}
          columns={orderColumns()}
          rows={opdrachten}
          keyOf={({ id }) => id}
        />
      )}
    </section>
  );
}

function facts(claim: Vordering): DataItem[] {
  const { regeling, verjaring, periodeVan, periodeTot } = claim;
  const items: [string, string | null][] = [
    [t('vordering.saldo'), amount(claim.saldo)],
    [t('vordering.gevorderd'), amount(claim.gevorderd)],
    [t('vordering.ontvangen'), amount(claim.ontvangen)],
    [
      t('vordering.teVeel'),
      Number(claim.teVeelOntvangen) > 0 ? amount(claim.teVeelOntvangen) : null,
    ],
    [t('zaak.status'), nameOf('vorderingstatus', claim.status)],
    [t('vordering.oorzaak'), nameOf('oorzaak', claim.oorzaak)],
    [t('vordering.karakter'), claim.karakter && nameOf('karakter', claim.karakter)],
    [
      t('vordering.periode'),
      periodeVan && periodeTot
        ? t('termijn.vanTot', { van: longDay(periodeVan), tot: longDay(periodeTot) })
        : null,
    ],
    [t('vordering.vervaldatum'), claim.vervaldatum && fullDay(claim.vervaldatum)],
    [t('vordering.rustTot'), claim.rustTot && longDay(claim.rustTot)],
    [t('vordering.verjaart'), verjaring && fullDay(verjaring.einddatum)],
    [
      t('vordering.regeling'),
      regeling &&
        [
          nameOf('betaalwijze', regeling.wijze),
          nameOf('regelingstatus', regeling.status),
          ...(regeling.bedragPerMaand
            ? [t('vordering.perMaand', { bedrag: amount(regeling.bedragPerMaand) })]
            : []),
        ].join(' · '),
    ],
    [t('vordering.gesloten'), claim.sluitreden && nameOf('uitkomst', claim.sluitreden)],
  ];
  return items.flatMap(([term, value]) => (value ? [{ term, value }] : []));
}

const debtorColumns = (): Column<Schuldenaar>[] => [
  {
    key: 'naam',
    header: t('vordering.schuldenaar'),
    rowHeader: true,
    cell: ({ naam }) => naam ?? t('vordering.onbekend'),
  },
  {
    key: 'rol',
    header: t('vordering.rol'),
    cell: ({ rol, grond }) => `${nameOf('schuldenaarrol', rol)} (${grond})`,
  },
  {
    key: 'besluit',
    header: t('vordering.besluitAan'),
    cell: ({ bekendgemaaktOp }) =>
      bekendgemaaktOp ? longDay(bekendgemaaktOp) : t('besluit.nogNietBekend'),
  },
  {
    key: 'bezwaar',
    header: t('vordering.bezwaarTot'),
    cell: ({ bezwaarTot }) => (bezwaarTot ? longDay(bezwaarTot) : '–'),
  },
  {
    key: 'stand',
    header: t('zaak.status'),
    cell: ({ beeindigdOp, eindreden }) =>
      beeindigdOp && eindreden
        ? t('vordering.nietMeer', {
            reden: nameOf('schuldenaareinde', eindreden),
            dag: longDay(beeindigdOp),
          })
        : t('vordering.moetBetalen'),
  },
];

/** @param several who paid is a question only when more than one has to */
const bookingColumns = (several: boolean): Column<Boeking>[] => [
  {
    key: 'datum',
    header: t('vordering.datum'),
    cell: ({ boekdatum }) => longDay(boekdatum),
  },
  {
    key: 'soort',
    header: t('betaling.soort'),
    rowHeader: true,
    cell: ({ soort }) => nameOf('boeking', soort),
  },
  {
    key: 'bedrag',
    header: t('betaling.bedrag'),
    numeric: true,
    cell: ({ bedrag }) => amount(bedrag),
  },
  {
    key: 'door',
    header: t('vordering.door'),
    cell: ({ door }) => door?.naam ?? t('vordering.zelf'),
  },
  ...(several
    ? [
        {
          key: 'betaler',
          header: t('vordering.betaler'),
          cell: ({ betaaldDoor }: Boeking) => betaaldDoor ?? '–',
        },
      ]
    : []),
];

type Instalment = NonNullable<Vordering['regeling']>['termijnen'][number];
const instalmentColumns = (): Column<Instalment>[] => [
  {
    key: 'nummer',
    header: t('vordering.nummer'),
    rowHeader: true,
    cell: ({ nummer }) => String(nummer),
  },
  {
    key: 'datum',
    header: t('vordering.uiterlijk'),
    cell: ({ vervaltOp }) => longDay(vervaltOp),
  },
  {
    key: 'bedrag',
    header: t('betaling.bedrag'),
    numeric: true,
    cell: ({ bedrag }) => amount(bedrag),
  },
];

const orderColumns = (): Column<Vordering['opdrachten'][number]>[] => [
  {
    key: 'soort',
    header: t('betaling.soort'),
    rowHeader: true,
    cell: ({ soort }) => nameOf('opdracht', soort),
  },
  {
    key: 'bedrag',
    header: t('betaling.bedrag'),
    numeric: true,
    cell: ({ bedrag }) => amount(bedrag),
  },
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
