import { expect } from 'chai';
import PDFDocument from 'pdfkit';
import type { DocumentenLijst } from '../../../api/documenten/schema.ts';
import { pages } from '../../documents/files.ts';
import { until } from '../../support/until.ts';
import { zaakDetail } from '../support/answers.ts';
import { documenten } from '../support/answers-of-case.ts';
import { atWork } from '../support/at-work.ts';
import type { Answers } from '../support/server.ts';

const file = (name: string, content = 'proef') => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from(content),
});

describe('web: documents of a case', () => {
  const work = atWork();
  const zaak = zaakDetail({ feiten: [] });
  const added = (dubbel = false) => ({
    status: dubbel ? 200 : 201,
    body: { id: zaak.id, versie: 1, nummer: 1, titel: 'x', dubbel },
  });
  const upload = `POST /zaken/${zaak.id}/documenten`;
  const lijst: DocumentenLijst = documenten(zaak.id);
  const [first] = lijst.documenten;
  const open = (answers: Answers = {}) =>
    work.open(`/zaken/${zaak.nummer}/documenten`, {
      [`GET /zaken/${zaak.id}`]: { body: zaak },
      'GET /zaken': {
        body: { zaken: [zaak], volgende: null, aantal: { aantal: 1, meer: false } },
      },
      [`GET /zaken/${zaak.id}/storingen`]: { body: { storingen: [] } },
      [`GET /zaken/${zaak.id}/documenten`]: { body: lijst },
      ...answers,
    });
  const row = (name: string) => work.page.getByRole('listitem').filter({ hasText: name });
  const fill = () => work.page.getByLabel('Soort document').selectOption('Bankafschriften');
  const press = () => work.page.getByRole('button', { name: 'Toevoegen', exact: true }).click();

  it('sends the chosen files one after the other, each with its own result', async () => {
    const answers = [added(), added(true)];
    await open({
      [upload]: () =>
        answers.shift() ?? {
          status: 415,
          body: {
            type: '/problemen/soort-inhoud',
            title: 'Deze soort inhoud kan niet worden gelezen',
            status: 415,
            detail: 'Dit soort bestand kan hier niet worden bewaard.',
            instance: 'urn:uuid:0',
          },
        },
    });
    await press();
    await work.page.getByText('Kies wat voor documenten dit zijn.').waitFor();
    await work.page.getByText('Kies eerst een of meer bestanden.').waitFor();

    await fill();
    await work.page
      .getByLabel('Bestanden', { exact: true })
      .setInputFiles([
        file('Afschrift één.pdf'),
        file('Al eerder.pdf', 'eerder'),
        file('script.html', '<html>'),
        { ...file('leeg.pdf'), buffer: Buffer.alloc(0) },
      ]);
    await row('leeg.pdf').getByText('Dit bestand is leeg.').waitFor();
    await press();

    await row('Afschrift één.pdf').getByText('toegevoegd', { exact: true }).waitFor();
    await row('Al eerder.pdf').getByText('was er al').waitFor();
    await row('script.html').getByText('Dit soort bestand kan hier niet').waitFor();
    await work.page.getByText('Er is 1 document toegevoegd.').waitFor();
    const sent = work.sentTo(upload);
    expect(sent.map(({ body }) => body)).to.deep.equal(['proef', 'eerder', '<html>']);
    expect(sent[0]?.headers['content-disposition']).to.equal(
      "attachment; filename*=UTF-8''Afschrift%20%C3%A9%C3%A9n.pdf",
    );
    expect(sent[0]?.headers['content-type']).to.equal('application/octet-stream');
    expect(sent[0]?.headers['x-csrf-token']).to.be.a('string');
  });

  it('takes files that are dropped on it, and stops one that is being sent', async () => {
    await open({ [upload]: { ...added(), wait: 20_000 } });
    await fill();
    const data = await work.page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['proef'], 'Gesleept.pdf', { type: 'application/pdf' }));
      return transfer;
    });
    await work.page.locator('.nf-upload').dispatchEvent('dragover', { dataTransfer: data });
    await work.page.getByText('Laat los om toe te voegen').waitFor();
    await work.page.locator('.nf-upload').dispatchEvent('drop', { dataTransfer: data });
    await press();
    await row('Gesleept.pdf').getByText('wordt gecontroleerd').waitFor();
    await row('Gesleept.pdf').getByRole('button', { name: 'Stoppen' }).click();

    await row('Gesleept.pdf').getByText('gestopt, niets bewaard').waitFor();
  });

  it('adds a version, and says when exactly this file was there', async () => {
    const versions = `POST /zaken/${zaak.id}/documenten/${first?.id}/versies`;
    const answers = [added(true), added()];
    await open({ [versions]: () => answers.shift() ?? added() });
    const dialog = work.page.getByRole('dialog');
    await row(first?.titel ?? '')
      .getByRole('button', { name: 'Nieuwe versie' })
      .click();
    await dialog.getByRole('button', { name: 'Toevoegen' }).click();
    await dialog.getByText('Kies een bestand.').waitFor();
    await dialog.getByLabel('Bestand').setInputFiles(file('beter.pdf'));
    await dialog.getByRole('button', { name: 'Toevoegen' }).click();
    await dialog.getByText('Precies dit bestand is al een versie').waitFor();
    await dialog.getByRole('button', { name: 'Toevoegen' }).click();
    await work.page.getByText('De nieuwe versie staat bij de zaak.').waitFor();
  });

  it('has the file made as one PDF, and says why that cannot be', async () => {
    const path = `GET /zaken/${zaak.id}/dossier-pdf`;
    const answers = [
      {
        status: 409,
        body: {
          type: '/problemen/niet-mogelijk',
          title: 'Dit kan nu niet',
          status: 409,
          detail: 'Dit dossier is te groot voor één pdf.',
          instance: 'urn:uuid:0',
        },
      },
      { body: Buffer.from('%PDF-proef'), media: 'application/pdf', wait: 500 },
    ];
    await open({ [path]: () => answers.shift() ?? {} });
    const make = work.page.getByRole('button', { name: 'Pdf maken' });
    await make.click();
    await work.page.getByText('Dit dossier is te groot voor één pdf.').waitFor();

    const coming = work.page.waitForEvent('download');
    await make.click();
    await work.page.getByText('De pdf wordt gemaakt.').waitFor();
    expect((await coming).suggestedFilename()).to.equal(`${zaak.nummer}-dossier.pdf`);
    await work.page.getByText('De pdf staat bij uw downloads.').waitFor();
  });

  it('makes final, removes with a reason and releases, each after asking', async () => {
    const of = (nr: number) => lijst.documenten[nr - 1]?.id;
    const paths = {
      final: `POST /zaken/${zaak.id}/documenten/${of(1)}/vaststelling`,
      gone: `POST /zaken/${zaak.id}/documenten/${of(1)}/verwijdering`,
      free: `POST /zaken/${zaak.id}/documenten/${of(4)}/versies/1/vrijgave`,
    };
    await open(Object.fromEntries(Object.values(paths).map((path) => [path, added()])));
    const dialog = work.page.getByRole('dialog');
    const ask = async (nr: number, name: string) => {
      const titel = lijst.documenten[nr - 1]?.titel ?? '';
      await row(titel).getByRole('button', { name }).click();
    };

    await ask(1, 'Definitief maken');
    await dialog.getByRole('button', { name: 'Definitief maken' }).click();
    await work.page.getByText('Het document is definitief.').waitFor();

    await ask(1, 'Verwijderen');
    await dialog.getByRole('button', { name: 'Verwijderen' }).click();
    await dialog.getByText('minstens 10 tekens').waitFor();
    await dialog.getByLabel('Toelichting').fill('Hoort bij een andere inwoner');
    await dialog.getByRole('button', { name: 'Verwijderen' }).click();
    await work.page.getByText('Het document is verwijderd.').waitFor();

    await ask(4, 'Vrijgeven');
    await dialog.getByLabel('Toelichting').fill('Op een losse computer gecontroleerd');
    await dialog.getByRole('button', { name: 'Vrijgeven' }).click();
    await work.page.getByText('Het document is vrijgegeven.').waitFor();

    expect(work.sentTo(paths.final)[0]?.body).to.deep.equal({ versie: 2 });
    expect(work.sentTo(paths.gone)[0]?.body).to.deep.equal({
      versie: 2,
      reden: 'Hoort bij een andere inwoner',
    });
    expect(work.sentTo(paths.free)[0]?.body).to.deep.equal({
      reden: 'Op een losse computer gecontroleerd',
    });
  });

  describe('a PDF in the page', () => {
    const path = `GET ${first?.versies[0]?.pad?.replace('/api/v1', '')}`;
    const card = () => row(first?.titel ?? '').first();
    const look = () => card().getByRole('button', { name: 'Bekijken' }).first().click();
    const dark = (page: typeof work.page) =>
      page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
        const { data } = (canvas.getContext('2d') as CanvasRenderingContext2D).getImageData(
          0,
          0,
          canvas.width,
          canvas.height,
        );
        let count = 0;
        for (let at = 0; at < data.length; at += 4)
          if ((data[at + 3] ?? 0) > 0 && (data[at] ?? 255) < 128) count += 1;
        return count;
      });

    it('is drawn page by page, larger when one asks, with its words beside it', async () => {
      const body = await pages(['Saldo op 1 november', 'Tweede bladzijde']);
      await open({ [path]: { body, media: 'application/pdf' } });
      await look();
      await card().getByText('Pagina 1 van 2').waitFor();
      await card().getByText('Tekst van deze pagina').click();
      await card().getByText('Saldo op 1 november').waitFor();
      expect(await dark(work.page), 'letters are drawn').to.be.above(100);
      const before = (await card().locator('canvas').boundingBox())?.width ?? 0;

      await card().getByRole('button', { name: 'Volgende pagina' }).click();
      await card().getByText('Pagina 2 van 2').waitFor();
      await card().getByText('Tekst van deze pagina').click();
      await card().getByText('Tweede bladzijde').waitFor();
      await card().getByRole('button', { name: 'Groter' }).click();
      await until(
        'a larger page',
        async () => ((await card().locator('canvas').boundingBox())?.width ?? 0) > before * 1.4,
      );
      await card().getByRole('button', { name: 'Sluiten' }).click();
      await card().getByText('Pagina 2 van 2').waitFor({ state: 'detached' });
    });

    it('says of a scan that it has no words, and of what is damaged that it cannot be shown', async () => {
      const answers = [await pages(['']), Buffer.from('%PDF-1.7 en dan niets')];
      await open({ [path]: () => ({ body: answers.shift(), media: 'application/pdf' }) });
      await look();
      await card().getByText('Tekst van deze pagina').click();
      await card().getByText('Deze pagina is een afbeelding.').waitFor();

      await card().getByRole('button', { name: 'Sluiten' }).click();
      await look();
      await card().getByText('Dit document kan hier niet worden getoond.').waitFor();
    });

    it('runs nothing that is in it', async () => {
      const file = new PDFDocument();
      const chunks: Buffer[] = [];
      const whole = new Promise<Buffer>((resolve) => {
        file.on('data', (chunk: Buffer) => chunks.push(chunk));
        file.on('end', () => resolve(Buffer.concat(chunks)));
      });
      file.text('Met een script');
      file.addNamedJavaScript('begin', 'app.alert("van het document")');
      file.end();
      let asked = false;
      await open({ [path]: { body: await whole, media: 'application/pdf' } });
      work.page.on('dialog', (dialog) => {
        asked = true;
        void dialog.dismiss();
      });
      await look();
      await card().getByText('Tekst van deze pagina').waitFor();
      expect(asked).to.equal(false);
    });
  });
});
