import { expect } from 'chai';
import { createElement } from 'react';
import { withDom } from '../support/dom.ts';
import { forms, loadedForm } from '../support/open-form.ts';

const DOCUMENT_POSITION_FOLLOWING = 4;

describe('web/forms: the summary of what is not right yet', () => {
  const dom = withDom(async () => ({
    ...(await import('../../../web/forms/schema-form.tsx')),
    ...(await import('../../../web/forms/error-summary.tsx')),
    ...(await import('../../../web/forms/faults.ts')),
  }));

  for (const { id } of forms) {
    it(`leads from each line to a field of ${id}, in the order of the screen`, () => {
      const { render, SchemaForm, ErrorSummary, faultsOf } = dom();
      const form = loadedForm(id);
      const errors = form.open.validate({});

      const { container } = render(
        createElement('div', null, [
          createElement(ErrorSummary, { errors, key: 'summary' }),
          createElement(SchemaForm, {
            form,
            data: {},
            faults: faultsOf(errors),
            onChange: () => {},
            key: 'form',
          }),
        ]),
      );
      const targets = [...container.querySelectorAll('.nf-error-summary a')].map((link) =>
        container.querySelector(`[id="${link.getAttribute('href')?.slice(1)}"]`),
      );

      expect(targets).to.have.lengthOf(errors.length);
      for (const [index, target] of targets.entries()) {
        expect(target, errors[index]?.pointer).not.to.equal(null);
        const previous = targets[index - 1];
        if (!previous || !target) continue;
        const place = previous.compareDocumentPosition(target) & DOCUMENT_POSITION_FOLLOWING;
        expect(place, `${errors[index]?.pointer} comes later`).to.equal(
          DOCUMENT_POSITION_FOLLOWING,
        );
      }
      expect(container.querySelectorAll('.nf-fault')).to.have.lengthOf(errors.length);
    });
  }

  it('says at the field what is wrong, and ties it to the control', () => {
    const { render, SchemaForm, faultsOf } = dom();
    const faults = faultsOf([{ pointer: '/melding/bsn', melding: 'Controleer de cijfers.' }]);

    const { container } = render(
      createElement(SchemaForm, {
        form: loadedForm('aanvraag/melding'),
        data: {},
        faults,
        onChange: () => {},
      }),
    );
    const bsn = container.querySelector('#root_melding_bsn');

    expect(bsn?.getAttribute('aria-invalid')).to.equal('true');
    expect(bsn?.getAttribute('aria-describedby')).to.contain('root_melding_bsn-fout');
    expect(container.querySelector('#root_melding_bsn-fout')?.textContent).to.equal(
      'Fout: Controleer de cijfers.',
    );
  });
});
