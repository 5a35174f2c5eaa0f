import { useQueryClient } from '@tanstack/react-query';
import { useLayoutEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Kolom, KolommenStand } from '../../api/weergaven/schema.ts';
import { chooseColumns, KOLOMMEN, resetColumns } from '../api/weergaven.ts';
import { ActionDialog } from '../shell/action-dialog.tsx';
import { nameOf } from '../text/codes.ts';
import { t } from '../text/t.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/controls.tsx';
import { Field } from '../ui/field.tsx';
import { withFilter } from '../ui/search-params.ts';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';

const MOST = 6;

type Props = { shown: readonly Kolom[]; known: KolommenStand; onClose: () => void };

/** Which columns the list has and in which order; kept for this person, wherever he works. */
export function ColumnsDialog({ shown, known, onClose }: Props) {
  const [, setSearch] = useSearchParams();
  const client = useQueryClient();
  const [chosen, setChosen] = useState<readonly Kolom[]>(shown);
  const [fault, setFault] = useState<string>();
  const [moved, setMoved] = useState<{ column: Kolom; by: -1 | 1; times: number }>();
  const rest = known.aanbod.filter((column) => !chosen.includes(column));
  const standard = String(chosen) === String(known.standaard);

  // A row that moves takes the focus of its button away with it.
  useLayoutEffect(() => {
    if (!moved) return;
    const button = (by: number) => document.getElementById(moveId(moved.column, by));
    (button(moved.by) ?? button(-moved.by))?.focus();
  }, [moved]);

  const move = (column: Kolom, by: -1 | 1) => {
    const from = chosen.indexOf(column);
    const next = chosen.filter((other) => other !== column);
    next.splice(from + by, 0, column);
    setChosen(next);
    setMoved({ column, by, times: (moved?.times ?? 0) + 1 });
  };
  const check = () => {
    const wrong =
      chosen.length === 0
        ? t('kolommen.minstens')
        : chosen.length > MOST
          ? t('kolommen.hoogstens', { count: MOST })
          : undefined;
    setFault(wrong);
    return !wrong;
  };

  return (
    <ActionDialog
      title={t('kolommen.titel')}
      refresh={KOLOMMEN}
      action={t('kolommen.bewaar')}
      done={t(standard ? 'kolommen.terugGezet' : 'kolommen.bewaard')}
      check={check}
      run={async () => {
        const now = standard ? await resetColumns() : await chooseColumns(chosen);
        client.setQueryData(KOLOMMEN, now);
        setSearch(
          (before) => withFilter(before, 'kolommen', standard ? '' : now.kolommen.join(',')),
          { replace: true, preventScrollReset: true },
        );
      }}
      onClose={onClose}
    >
      <Field
        id="kolommen"
        label={t('kolommen.welke')}
        hint={t('kolommen.uitleg')}
        fault={fault}
        group
      >
        <ol className="nf-column-choice">
          {[...chosen, ...rest].map((column) => {
            const place = chosen.indexOf(column);
            const name = nameOf('kolom', column);
            return (
              <li key={column} className="nf-column-choice__row">
                <Choice
                  type="checkbox"
                  label={name}
                  checked={place >= 0}
                  onChange={({ target }) => {
                    setMoved(undefined);
                    setChosen(
                      target.checked
                        ? [...chosen, column]
                        : chosen.filter((other) => other !== column),
                    );
                  }}
                />
                {place >= 0 && (
                  <span className="nf-column-choice__move">
                    {place > 0 && <Move column={column} by={-1} onMove={move} />}
                    {place < chosen.length - 1 && <Move column={column} by={1} onMove={move} />}
                  </span>
                )}
              </li>
            );
          })}
        </ol>
      </Field>
      <p role="status">
        <VisuallyHidden>
          {moved &&
            t('kolommen.plaats', {
              kolom: nameOf('kolom', moved.column),
              plaats: chosen.indexOf(moved.column) + 1,
              aantal: chosen.length,
            })}
        </VisuallyHidden>
      </p>
      <div className="nf-actions nf-column-choice__standard">
        <Button
          purpose="subtle"
          small
          onClick={() => {
            setMoved(undefined);
            setChosen(known.standaard);
          }}
        >
          {t('kolommen.standaard')}
        </Button>
      </div>
    </ActionDialog>
  );
}

const moveId = (column: Kolom, by: number): string =>
  `kolom-${column}-${by === -1 ? 'op' : 'neer'}`;

function Move({
  column,
  by,
  onMove,
}: {
  column: Kolom;
  by: -1 | 1;
  onMove: (column: Kolom, by: -1 | 1) => void;
}) {
  return (
    <Button
      small
      id={moveId(column, by)}
      aria-label={t(by === -1 ? 'kolommen.omhoogMet' : 'kolommen.omlaagMet', {
        kolom: nameOf('kolom', column),
      })}
      onClick={() => onMove(column, by)}
    >
      {t(by === -1 ? 'kolommen.omhoog' : 'kolommen.omlaag')}
    </Button>
  );
}
