import { type KeyboardEvent, memo, useState, useSyncExternalStore } from 'react';
import { t } from '../text/t.ts';
import { Button } from '../ui/button.tsx';
import { Heading } from '../ui/heading.tsx';
import {
  addRule,
  type CellKind,
  moveRule,
  removeRule,
  setCell,
  type TableFile,
  type TableRule,
} from './table-file.ts';

type Edit = <T>(act: (tree: Document) => T) => T | undefined;
type Props = {
  table: TableFile;
  edits: boolean;
  selected: string | null;
  /** rules that answered the last question */
  matched: readonly string[];
  onSelect: (rule: string) => void;
  edit: Edit;
};

/** Too narrow to type in a table: there it is only read. */
const WIDE = '(min-width: 1024px)';
const isWide = () => window.matchMedia(WIDE).matches;
const onWidth = (tell: () => void) => {
  const query = window.matchMedia(WIDE);
  query.addEventListener('change', tell);
  return () => query.removeEventListener('change', tell);
};

const cellId = (rule: string, kind: CellKind, at: number): string => `cel-${rule}-${kind}-${at}`;

/** To the first cell of a rule, or to its number where nothing can be typed. */
export function focusCell(rule: string): void {
  const found =
    document.getElementById(cellId(rule, 'als', 0)) ?? document.getElementById(`regel-${rule}`);
  found?.focus({ preventScroll: true });
  found?.scrollIntoView({ block: 'center', inline: 'nearest' });
}

/** The rules as a table; Enter goes to the same cell of the next rule. */
export function RuleGrid({ table, edits, selected, matched, onSelect, edit }: Props) {
  const wide = useSyncExternalStore(onWidth, isWide);
  const types = edits && wide;
  const { inputs, outputs, rules } = table;
  const at = rules.findIndex(({ id }) => id === selected);
  const chosen = rules[at];
  const add = (copy: boolean) => {
    const id = edit((tree) => addRule(tree, chosen?.id ?? null, copy));
    if (!id) return;
    onSelect(id);
    requestAnimationFrame(() => focusCell(id));
  };
  return (
    <section aria-labelledby="regels">
      <Heading level={2} look={3} id="regels">
        {t('ontwerpbestand.regels', { count: rules.length })}
      </Heading>
      {types && (
        <div className="nf-actions">
          <Button small onClick={() => add(false)}>
            {t('ontwerpbestand.regelToevoegen')}
          </Button>
          <Button small busy={!chosen} onClick={() => add(true)}>
            {t('ontwerpbestand.regelKopieren')}
          </Button>
          <Button
            small
            busy={at < 1}
            onClick={() => chosen && edit((tree) => moveRule(tree, chosen.id, -1))}
          >
            {t('ontwerpbestand.omhoog')}
          </Button>
          <Button
            small
            busy={!chosen || at === rules.length - 1}
            onClick={() => chosen && edit((tree) => moveRule(tree, chosen.id, 1))}
          >
            {t('ontwerpbestand.omlaag')}
          </Button>
          <Button
            small
            purpose="subtle"
            hint="negative"
            busy={!chosen}
            onClick={() => chosen && edit((tree) => removeRule(tree, chosen.id))}
          >
            {t('ontwerpbestand.regelVerwijderen')}
          </Button>
          <span role="status" className="nf-subtle">
            {chosen && t('ontwerpbestand.gekozen', { nummer: at + 1 })}
          </span>
        </div>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className="nf-rules" tabIndex={0} aria-label={t('ontwerpbestand.regelTabel')}>
        <table className="utrecht-table nf-rules__table">
          <thead>
            <tr>
              <th scope="col">{t('ontwerpbestand.nummer')}</th>
              {inputs.map(({ id, label, woord }) => (
                <th key={id} scope="col">
                  {label || woord}
                </th>
              ))}
              {outputs.map(({ id, label, woord }) => (
                <th key={id} scope="col" className="nf-rules__answer">
                  → {label || woord}
                </th>
              ))}
              <th scope="col">{t('ontwerpbestand.toelichting')}</th>
            </tr>
          </thead>
          <tbody>
            {rules.map((rule, place) => (
              <Row
                key={rule.id}
                rule={rule}
                nummer={place + 1}
                heads={[...inputs, ...outputs].map(({ label, woord }) => label || woord).join('\n')}
                next={rules[place + 1]?.id ?? null}
                previous={rules[place - 1]?.id ?? null}
                types={types}
                isSelected={rule.id === selected}
                isMatched={matched.includes(rule.id)}
                onSelect={onSelect}
                onCell={(kind, column, text) =>
                  edit((tree) => setCell(tree, rule.id, kind, column, text))
                }
              />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

type RowProps = {
  rule: TableRule;
  nummer: number;
  heads: string;
  next: string | null;
  previous: string | null;
  types: boolean;
  isSelected: boolean;
  isMatched: boolean;
  onSelect: (rule: string) => void;
  onCell: (kind: CellKind, at: number, text: string) => void;
};

/** A row is drawn again only when something of it changes: a table has hundreds of cells. */
const Row = memo(
  function Row(props: RowProps) {
    const { rule, nummer, types, isSelected, isMatched, onSelect } = props;
    const heads = props.heads.split('\n');
    const cell = (kind: CellKind, at: number, text: string, head: string) => (
      <td key={`${kind} ${at}`} className={kind === 'dan' ? 'nf-rules__answer' : undefined}>
        {types ? (
          <Cell
            id={cellId(rule.id, kind, at)}
            label={t('ontwerpbestand.cel', { nummer, kop: head })}
            text={text}
            onText={(typed) => props.onCell(kind, at, typed)}
            onFocus={() => onSelect(rule.id)}
            onGo={(by) => {
              const to = by === 1 ? props.next : props.previous;
              if (to) document.getElementById(cellId(to, kind, at))?.focus();
            }}
          />
        ) : (
          text || '–'
        )}
      </td>
    );
    return (
      <tr className={isMatched ? 'nf-rules__matched' : undefined}>
        <th scope="row">
          <button
            type="button"
            id={`regel-${rule.id}`}
            className="nf-rules__number"
            aria-pressed={isSelected}
            onClick={() => onSelect(rule.id)}
          >
            {nummer}
            {isMatched && <span> ✓ {t('ontwerpbestand.past')}</span>}
          </button>
        </th>
        {rule.als.map((text, at) => cell('als', at, text, heads[at] ?? ''))}
        {rule.dan.map((text, at) => cell('dan', at, text, heads[rule.als.length + at] ?? ''))}
        {cell('uitleg', 0, rule.uitleg, t('ontwerpbestand.toelichting'))}
      </tr>
    );
  },
  (before, after) =>
    JSON.stringify({ ...before, onSelect: 0, onCell: 0 }) ===
    JSON.stringify({ ...after, onSelect: 0, onCell: 0 }),
);

type CellProps = {
  id: string;
  label: string;
  text: string;
  onText: (text: string) => void;
  onFocus: () => void;
  onGo: (by: -1 | 1) => void;
};

function Cell({ id, label, text, onText, onFocus, onGo }: CellProps) {
  const [typed, setTyped] = useState(text);
  const [seen, setSeen] = useState(text);
  if (seen !== text) {
    setSeen(text);
    setTyped(text);
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setTyped(text);
    if (event.key !== 'Enter') return;
    event.preventDefault();
    onGo(event.shiftKey ? -1 : 1);
  };
  return (
    <input
      id={id}
      className="nf-rules__cell"
      type="text"
      aria-label={label}
      value={typed}
      maxLength={2000}
      spellCheck={false}
      autoComplete="off"
      onChange={({ target }) => setTyped(target.value)}
      onFocus={onFocus}
      onKeyDown={onKey}
      onBlur={() => {
        if (typed !== text) onText(typed);
      }}
    />
  );
}
