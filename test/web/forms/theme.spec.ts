import { expect } from 'chai';
import { createElement } from 'react';
import { withDom } from '../support/dom.ts';
import { forms, loadedForm } from '../support/open-form.ts';

type Data = Record<string, unknown>;

describe('web/forms: the theme of NL Design System', () => {
  const dom = withDom(() => import('../../../web/forms/schema-form.tsx'));

  function show(id: string, data: Data, readonly = false) {
    const { render, SchemaForm } = dom();
    const changes: Data[] = [];
    const { container } = render(
      createElement(SchemaForm, {
        form: loadedForm(id),
        data,
        faults: new Map(),
        readonly,
        onChange: (next: Data) => changes.push(next),
      }),
    );
    return { container, changes };
  }

  for (const { id, voorbeelden } of forms) {
    it(`shows ${id} empty: every field has its control, nothing is chosen or filled in`, () => {
      const { container, changes } = show(id, {});

      expect(container.textContent).not.to.match(
        /Unsupported|Unknown field|kan niet worden getoond/,
      );
      for (const box of container.querySelectorAll<HTMLInputElement>(
        '[type=radio], [type=checkbox]',
      )) {
        expect(box.checked, box.id).to.equal(false);
      }
      for (const field of container.querySelectorAll<HTMLInputElement>(
        '[type=text], textarea, select',
      )) {
        expect(field.value, field.id).to.equal('');
      }
      const sections = changes.flatMap((data) => Object.values(data));
      expect(sections.filter((section) => JSON.stringify(section) !== '{}')).to.deep.equal([]);
    });

    it(`gives every control of ${id} a label, and only descriptions that exist`, () => {
      const { container } = show(id, voorbeelden[0] ?? {});

      for (const control of container.querySelectorAll<HTMLInputElement>(
        'input, textarea, select',
      )) {
        expect(control.labels?.length, control.id).to.be.greaterThan(0);
        for (const described of control.getAttribute('aria-describedby')?.split(' ') ?? []) {
          expect(container.querySelector(`[id="${described}"]`), described).not.to.equal(null);
        }
      }
      const ids = [...container.querySelectorAll('[id]')].map((element) => element.id);
      expect(new Set(ids).size, 'ids are unique').to.equal(ids.length);
    });

    it(`shows ${id} as facts to who does not do the task`, () => {
      const { container } = show(id, voorbeelden[0] ?? {}, true);

      expect(container.querySelectorAll('input, textarea, select, button')).to.have.lengthOf(0);
    });
  }

  it('takes a date, an amount and a choice as people give them', () => {
    const { fireEvent } = dom();
    const { container, changes } = show('aanvraag/conceptbesluit-opstellen', {
      concept: { soort: 'toekenning' },
    });
    const field = (name: string) => container.querySelector(`#root_concept_${name}`) as Element;

    fireEvent.change(field('ingangsdatum'), { target: { value: '2-11-2026' } });
    expect(changes.at(-1)).to.nested.include({ 'concept.ingangsdatum': '2026-11-02' });
    fireEvent.change(field('bedragPerMaand'), { target: { value: '1.401,50' } });
    expect(changes.at(-1)).to.nested.include({ 'concept.bedragPerMaand': 1401.5 });
    fireEvent.click(field('soort').querySelectorAll('input')[1] as Element);
    expect(changes.at(-1)).to.nested.include({ 'concept.soort': 'toekenning-lening' });
  });

  it('says that nothing is known yet of what every case has, and is silent about what few cases have', () => {
    const { container } = show('aanvraag/recht-vaststellen', {});
    expect(container.textContent).to.include('Advies').and.include('nog niets bekend');
    expect(container.textContent).not.to.include('Wat er na het vertrek gebeurt');

    const moved = show('aanvraag/recht-vaststellen', {
      vertrekbesluit: { uitkomst: 'afmaken', toelichting: 'Het onderzoek is bijna klaar.' },
    });
    expect(moved.container.textContent).to.include('Wat er na het vertrek gebeurt');
  });

  it('writes what is known as people write it', () => {
    const { container } = show('aanvraag/conceptbesluit-opstellen', {
      concept: { soort: 'toekenning', ingangsdatum: '2026-11-02', bedragPerMaand: 1401.5 },
    });
    const value = (name: string) =>
      (container.querySelector(`#root_concept_${name}`) as HTMLInputElement).value;

    expect(value('ingangsdatum')).to.equal('02-11-2026');
    expect(value('bedragPerMaand')).to.equal('1401,50');
  });
});
