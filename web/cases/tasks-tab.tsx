import type { ZaakDetail, ZaakTaak } from '../../api/zaken/schema.ts';
import { useSessie } from '../api/sessie.ts';
import { UndoCompletion } from '../tasklist/undo-completion.tsx';
import { nameOf } from '../text/codes.ts';
import { moment } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { Badge } from '../ui/badge.tsx';
import { Heading } from '../ui/heading.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { TextLink } from '../ui/text-link.tsx';

/** All tasks of the case, open ones first. */
export function TasksTab({ zaak }: { zaak: ZaakDetail }) {
  const { medewerker } = useSessie();
  const last = lastDone(zaak.taken);
  const rank = ({ status }: ZaakTaak): number => (status === 'open' ? 0 : 1);
  const tasks = zaak.taken.toSorted(
    (a, b) => rank(a) - rank(b) || b.aangemaaktOp.localeCompare(a.aangemaaktOp),
  );
  return (
    <section aria-labelledby="taken-van-zaak">
      <Heading level={2} look={3} id="taken-van-zaak">
        {t('zaak.onderdeel.taken')}
      </Heading>
      {tasks.length === 0 ? (
        <p className="nl-paragraph nf-subtle">{t('zaak.nogGeenTaken')}</p>
      ) : (
        <Table
          caption={t('zaak.alleTaken')}
          captionHidden
          columns={columns(zaak.id, last?.afgerondDoor?.id === medewerker.id ? last.id : undefined)}
          rows={tasks}
          keyOf={({ id }) => id}
        />
      )}
    </section>
  );
}

/** Only the last completion of a case can be undone. */
const lastDone = (tasks: readonly ZaakTaak[]): ZaakTaak | undefined =>
  tasks
    .filter(({ status, toegankelijk }) => status === 'afgerond' && toegankelijk)
    .sort((a, b) => (b.afgerondOp ?? '').localeCompare(a.afgerondOp ?? ''))[0];

const columns = (zaakId: string, undoable: string | undefined): Column<ZaakTaak>[] => [
  {
    key: 'naam',
    header: t('taak.titel'),
    rowHeader: true,
    cell: ({ id, naam, toegankelijk }) =>
      toegankelijk ? <TextLink to={`/taken/${id}`}>{naam}</TextLink> : naam,
  },
  {
    key: 'status',
    header: t('zaak.status'),
    cell: ({ status }) => (
      <Badge tone={status === 'open' ? 'info' : status === 'afgerond' ? 'positive' : 'neutral'}>
        {nameOf('taakstatus', status)}
      </Badge>
    ),
  },
  { key: 'kantoor', header: t('veld.kantoor'), cell: ({ kantoor }) => kantoor },
  {
    key: 'wie',
    header: t('veld.wie'),
    cell: ({ behandelaar, afgerondDoor }) => (afgerondDoor ?? behandelaar)?.naam ?? '–',
  },
  { key: 'sinds', header: t('veld.sinds'), cell: ({ aangemaaktOp }) => moment(aangemaaktOp) },
  {
    key: 'klaar',
    header: t('veld.klaar'),
    cell: ({ id, naam, afgerondOp }) =>
      afgerondOp ? (
        <span className="nf-actions">
          {moment(afgerondOp)}
          {id === undoable && <UndoCompletion task={{ id, naam, zaakId }} />}
        </span>
      ) : (
        '–'
      ),
  },
];
