import { deflateSync } from 'node:zlib';
import { expect } from 'chai';
import { createExamine } from '../../documents/examine.ts';
import { cleanName, stemOf } from '../../documents/file-name.ts';
import { kindOfStart, kindOfWhole } from '../../documents/kinds.ts';
import { lookAtPdf } from '../../documents/pdf.ts';
import * as files from './files.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

describe('documents/kinds: by what a file is, not by its name', () => {
  it('knows each kind that may be laid in a case by its first bytes', async () => {
    expect(await kindOfStart(await files.pdf())).to.equal('application/pdf');
    expect(await kindOfStart(files.png)).to.equal('image/png');
    expect(await kindOfStart(files.jpg)).to.equal('image/jpeg');
    expect(await kindOfStart(files.tif)).to.equal('image/tiff');
  });

  it('knows a text document by the list of its contents, wherever that stands', async () => {
    expect(await kindOfStart(files.docx)).to.equal('later');
    expect(await kindOfWhole(files.docx)).to.equal(WORD);
    expect(await kindOfWhole(files.docxListLast)).to.equal(WORD);
    expect(await kindOfWhole(files.odt)).to.equal('application/vnd.oasis.opendocument.text');
  });

  for (const [what, file] of Object.entries({
    'a package of files': files.zip({ 'a.txt': 'a', 'b.exe': 'MZ' }),
    'a text document with macros': files.docm,
    'a package that is cut off': files.docxListLast.subarray(0, 50_000),
  })) {
    it(`refuses ${what}`, async () => {
      expect(await kindOfWhole(file)).to.equal(null);
    });
  }

  for (const [what, file] of Object.entries({
    HTML: '<!doctype html><html><script>alert(1)</script></html>',
    SVG: '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
    'a script': '#!/bin/sh\nrm -rf /\n',
    'a program': 'MZ\u0090\u0000\u0003',
    text: 'Geachte mevrouw',
    'a PDF behind something else': '<script></script>%PDF-1.7',
    mail: 'From: a@example.org\r\nTo: b@example.org\r\nSubject: x\r\n\r\nx',
  })) {
    it(`refuses ${what}`, async () => {
      expect(await kindOfStart(Buffer.from(file, 'latin1'))).to.equal(null);
    });
  }
});

describe('documents/file-name', () => {
  for (const [given, kept] of [
    ['Afschrift mei.pdf', 'Afschrift mei.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['C:\\Users\\x\\scan.PDF', 'scan.pdf'],
    ['factuur.pdf.exe', 'factuur.pdf.pdf'],
    ['\u202egpj.exe\u0000', 'gpj.pdf'],
    ['a\r\nSet-Cookie: b.pdf', 'a Set-Cookie b.pdf'],
    ['.htaccess', 'document.pdf'],
    ['Şahin Đorđević.pdf', 'Şahin Đorđević.pdf'],
    ['', 'document.pdf'],
    ['...', 'document.pdf'],
    [`${'é'.repeat(500)}.pdf`, `${'é'.repeat(120)}.pdf`],
  ] as const) {
    it(`${JSON.stringify(given.slice(0, 30))} is kept as ${JSON.stringify(kept.slice(0, 30))}`, () => {
      expect(cleanName(given, 'application/pdf')).to.equal(kept);
    });
  }

  it('gives the title a document begins with', () => {
    expect(stemOf('map/Huurcontract 2026.docx')).to.equal('Huurcontract 2026');
  });
});

describe('documents/pdf', () => {
  const look = (file: Buffer) => lookAtPdf(new Uint8Array(file));

  it('opens a PDF and counts its pages, also one that may not be printed', async () => {
    expect(await look(await files.pdf())).to.deep.equal({ is: 'goed', paginas: 1 });
    expect(await look(await files.pdf({ ownerPassword: 'x' }))).to.deep.equal({
      is: 'goed',
      paginas: 1,
    });
  });

  it('tells that a password is needed', async () => {
    expect(await look(await files.pdf({ userPassword: 'x' }))).to.deep.equal({ is: 'wachtwoord' });
    const newest = await files.pdf({ userPassword: 'x', pdfVersion: '1.7ext3' });
    expect(await look(newest)).to.deep.equal({ is: 'wachtwoord' });
  });

  it('tells what is damaged, and what keeps it busy too long', async () => {
    const whole = await files.pdf();
    expect(await look(whole.subarray(0, whole.length / 2))).to.deep.equal({ is: 'onleesbaar' });
    expect(await look(Buffer.from('%PDF-1.7\n'))).to.deep.equal({ is: 'onleesbaar' });
    const busy = Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(20_000_000, 'obj << ')]);
    const verdict = await lookAtPdf(new Uint8Array(busy), 1500);
    expect(verdict).to.deep.equal({ is: 'onleesbaar' });
  });

  it('stops one that unpacks to more than fits', async () => {
    const packed = deflateSync(Buffer.alloc(1_900_000_000), { level: 1 });
    const bomb = Buffer.concat([
      Buffer.from(
        `%PDF-1.7\n1 0 obj\n<</Type/ObjStm/N 1/First 5/Filter/FlateDecode/Length ${packed.length}>>\nstream\n`,
      ),
      packed,
      Buffer.from('\nendstream\nendobj\ntrailer\n<</Root 2 0 R>>\nstartxref\n0\n%%EOF'),
    ]);
    const began = process.memoryUsage.rss();
    let most = 0;
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage.rss() - began);
    }, 20);

    expect(await look(bomb)).to.deep.equal({ is: 'onleesbaar' });
    clearInterval(watch);
    expect(most / 1024 / 1024).to.be.below(1800);
  });
});

describe('documents/examine', () => {
  it('looks at one file at a time, and goes on after one that could not be read', async () => {
    const examine = createExamine();
    let inMemory = 0;
    let most = 0;
    const read = (file: Buffer) => async () => {
      inMemory += 1;
      most = Math.max(most, inMemory);
      await new Promise((resolve) => setTimeout(resolve, 20));
      inMemory -= 1;
      return new Uint8Array(file);
    };
    const away = examine('application/pdf', async () => {
      throw new Error('the database is away');
    });
    const others = [
      examine('later', read(files.docx)),
      examine('later', read(files.docm)),
      examine('application/pdf', read(await files.pdf())),
      examine('application/pdf', read(await files.pdf({ userPassword: 'x' }))),
      examine('image/png', () => expect.fail('a picture is known by its first bytes')),
    ];

    expect(await away.catch(String)).to.equal('Error: the database is away');
    expect(await Promise.all(others)).to.deep.equal([
      { is: 'goed', media: WORD, paginas: null },
      { is: 'soort' },
      { is: 'goed', media: 'application/pdf', paginas: 1 },
      { is: 'wachtwoord' },
      { is: 'goed', media: 'image/png', paginas: null },
    ]);
    expect(most).to.equal(1);
  });
});
