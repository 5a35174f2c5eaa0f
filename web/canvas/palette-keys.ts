import type Canvas from 'diagram-js/lib/core/Canvas';
import { t } from '../text/t.ts';

/** What the palette of bpmn-js is to us. */
type Entry = {
  readonly title?: string;
  readonly action?: { readonly click?: (event: Event) => void };
};
type Palette = { getEntries(): Readonly<Record<string, Entry>> };

const CREATES: Readonly<Record<string, string>> = {
  'create.start-event': 'bpmn:StartEvent',
  'create.intermediate-event': 'bpmn:IntermediateThrowEvent',
  'create.end-event': 'bpmn:EndEvent',
  'create.exclusive-gateway': 'bpmn:ExclusiveGateway',
  'create.task': 'bpmn:UserTask',
  'create.subprocess-expanded': 'bpmn:SubProcess',
  'create.data-object': 'bpmn:DataObjectReference',
  'create.data-store': 'bpmn:DataStoreReference',
};

/**
 * Makes the palette of a drawing a toolbar that the keyboard reaches: Tab goes to it, arrows walk through it, Enter chooses. With a
 * mouse a step is put where one clicks; without one `place` puts it in the middle.
 */
export function reachPalette(
  container: HTMLElement,
  palette: Palette,
  canvas: Canvas,
  place: (type: string) => void,
): void {
  const box = container.querySelector<HTMLElement>('.djs-palette');
  if (!box) return;
  box.setAttribute('role', 'toolbar');
  box.setAttribute('aria-label', t('ontwerpen.gereedschap'));
  const entries = [...box.querySelectorAll<HTMLElement>('.entry')];
  const focusable = (chosen: HTMLElement | undefined) => {
    for (const entry of entries) entry.tabIndex = entry === chosen ? 0 : -1;
  };
  for (const entry of entries) {
    entry.setAttribute('role', 'button');
    const { title = '' } = palette.getEntries()[entry.dataset.action ?? ''] ?? {};
    entry.setAttribute('aria-label', title);
    entry.title = title;
  }
  focusable(entries[0]);
  box.addEventListener('keydown', (event) => {
    const at = entries.indexOf(document.activeElement as HTMLElement);
    const entry = entries[at];
    if (!entry) return;
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (step) {
      const next = entries[(at + step + entries.length) % entries.length];
      focusable(next);
      next?.focus();
    } else if (event.key === 'Enter' || event.key === ' ') {
      const name = entry.dataset.action ?? '';
      const type = CREATES[name];
      if (type) place(type);
      else palette.getEntries()[name]?.action?.click?.(event);
      canvas.focus();
    } else return;
    // The drawing has keys of its own.
    event.preventDefault();
    event.stopPropagation();
  });
}
