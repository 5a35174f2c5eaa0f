import { createHash, randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { expect } from 'chai';
import { cookieName } from '../../api/http/session.ts';
import { createClamd } from '../../documents/clamd.ts';
import { startScreening } from '../../screening/planner.ts';
import { startClamd } from '../documents/clamd-server.ts';
import * as files from '../documents/files.ts';
import { silent } from '../support/log.ts';
import { until } from '../support/until.ts';
import { buildDocument, buildZaak } from './builders.ts';
import type { Answer, Client } from './client.ts';
import { type ApiWorld, createApiWorld } from './world.ts';

const MB = 1024 * 1024;
/** A picture of this many bytes that is like no other. */
let made = 0;
const picture = (bytes = 5000): Buffer => {
  const file = Buffer.alloc(bytes, files.png);
  file.writeUInt32BE(++made, bytes - 4);
  return file;
};

describe('api/documenten', () => {
  let world: ApiWorld;
  let consulent: Client;
  let teamleider: Client;
  let zaak: Awaited<ReturnType<typeof buildZaak>>;
  before(async () => {
    world = await createApiWorld();
    consulent = await world.as('consulent-dinkelland');
    teamleider = await world.as('teamleider');
  });
  after(() => world.close());
  beforeEach(async () => {
    zaak = await buildZaak(world);
  });

  const at = (rest = '') => `/zaken/${zaak.id}/documenten${rest}`;
  const ADDED = '?soort=bankafschriften&ontvangenOp=2026-12-01';
  const add = (file: Buffer, naam?: string, who = consulent): Promise<Answer> =>
    who.upload(at(ADDED), file, naam);
  const added = async (file: Buffer = picture(), naam?: string) => {
    const { body, status } = await add(file, naam);
    expect(status, body.detail).to.equal(201);
    return body as { id: string; versie: number; nummer: number; titel: string };
  };
  const list = async (who = consulent) => (await who.get(at())).body;
  const read = async (id: string, nummer = 1, rest = '', who = consulent) => {
    const answer = await who.stream(at(`/${id}/versies/${nummer}/inhoud${rest}`));
    return { answer, bytes: Buffer.from(await answer.arrayBuffer()) };
  };
  const left = async () => {
    const [row] = await world.database.asOwner<{ versies: number; delen: number }>(
      `select (select count(*)::int from document_versies where zaak_id = $1) as versies,
         (select count(*)::int from document_delen d join document_versies v on v.id = d.versie_id where v.zaak_id = $1) as delen`,
      [zaak.id],
    );
    return row;
  };
  const NOTHING = { versies: 0, delen: 0 };
  const trail = async () =>
    (
      await world.database.asOwner<{ actie: string }>(
        "select actie from auditregels where zaak_id = $1 and actie like 'document%' order by volgnummer",
        [zaak.id],
      )
    ).map(({ actie }) => actie);

  it('is laid in the case, listed, and read as it came: in parts, encrypted, with the trail of it', async () => {
    const file = await files.pdf({}, 'x'.repeat(2000));
    const big = Buffer.concat([picture(3 * MB), Buffer.from('end')]);
    const scan = await added(big, 'Afschrift mei.png');
    const { id } = await added(file, '../map/Huur contract.docx');

    const { documenten, toevoegen, grootste } = await list();
    expect([toevoegen, grootste]).to.deep.equal([true, 20 * MB]);
    expect(documenten).to.have.length(2);
    const one = documenten.find((document: { id: string }) => document.id === id);
    expect(one).to.deep.include({
      bron: 'document',
      soort: 'bankafschriften',
      titel: 'Huur contract',
      ontvangenOp: '2026-12-01',
      status: 'concept',
      handelingen: ['nieuwe-versie', 'wijzigen', 'vaststellen', 'verwijderen'],
    });
    expect(one.toegevoegdDoor.naam).to.equal('Consulent Dinkelland');
    expect(one.versies[0]).to.deep.include({
      bestandsnaam: 'Huur contract.pdf',
      media: 'application/pdf',
      grootte: file.length,
      paginas: 1,
      viruscontrole: 'niet-gecontroleerd',
      voorbeeld: 'pdf',
    });

    const { answer, bytes } = await read(id);
    expect(bytes.equals(file)).to.equal(true);
    expect(answer.headers.get('content-type')).to.equal('application/pdf');
    expect(answer.headers.get('x-content-type-options')).to.equal('nosniff');
    expect(answer.headers.get('cache-control')).to.equal('no-store');
    expect(answer.headers.get('content-disposition')).to.equal(
      "inline; filename*=UTF-8''Huur%20contract.pdf",
    );
    expect((await read(scan.id)).bytes.equals(big)).to.equal(true);
    const saved = await read(scan.id, 1, '?bewaren=true');
    expect(saved.answer.headers.get('content-disposition')).to.match(/^attachment; /);

    const delen = await world.database.asOwner<{ inhoud: Buffer }>(
      'select inhoud from document_delen d join document_versies v on v.id = d.versie_id where v.document_id = $1 order by d.nummer',
      [scan.id],
    );
    expect(delen).to.have.length(3);
    for (const { inhoud } of delen) expect(inhoud.includes(files.png)).to.equal(false);
    expect(await trail()).to.deep.equal([
      'document.toegevoegd',
      'document.toegevoegd',
      'document.geopend',
      'document.geopend',
      'document.geopend',
    ]);
    const [line] = await world.database.asOwner<{ details: { sha256: string } }>(
      "select details from auditregels where object_id = $1 and actie = 'document.toegevoegd'",
      [id],
    );
    expect(line?.details.sha256).to.equal(createHash('sha256').update(file).digest('hex'));
    expect(JSON.stringify(line)).not.to.include('Huur');
  });

  it('takes pictures, scans and texts, and shows by itself only what a browser can show safely', async () => {
    for (const [file, media, voorbeeld] of [
      [files.png, 'image/png', 'beeld'],
      [files.jpg, 'image/jpeg', 'beeld'],
      [files.tif, 'image/tiff', null],
      [files.docx, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', null],
      [files.odt, 'application/vnd.oasis.opendocument.text', null],
    ] as const) {
      const { id } = await added(file, 'x.html');
      const { documenten } = await list();
      const [versie] = documenten.find((document: { id: string }) => document.id === id).versies;
      expect(versie).to.deep.include({ media, voorbeeld });
      const { answer } = await read(id);
      expect(answer.headers.get('content-disposition')).to.match(
        voorbeeld ? /^inline/ : /^attachment/,
      );
    }
  });

  it('shows the letters of the case among them, final, where they are kept', async () => {
    await world.database.asOwner(
      `insert into brieven (id, zaak_id, gemeente, sjabloon, onderwerp, pdf, opgesteld_op, sleutel)
       values (gen_random_uuid(), $1::uuid, 'dinkelland', 'toekenning', 'U krijgt bijstand', '%PDF-proef', '2026-12-09T09:00:00Z', $1::text)`,
      [zaak.id],
    );
    await added();

    const [brief, document] = (await list()).documenten;
    expect(document.bron).to.equal('document');
    expect(brief).to.deep.include({
      bron: 'brief',
      soort: 'brief',
      titel: 'U krijgt bijstand',
      status: 'definitief',
      ontvangenOp: '2026-12-09',
      handelingen: [],
    });
    expect(brief.versies[0].grootte).to.equal(10);
    const letter = await consulent.get(brief.versies[0].pad.replace('/api/v1', ''));
    expect(letter.body).to.equal('%PDF-proef');
  });

  describe('refuses, and keeps nothing of', () => {
    const refused = async (file: Buffer, naam: string, status: number, detail: RegExp) => {
      const answer = await add(file, naam);
      expect(answer.status, answer.body.detail).to.equal(status);
      expect(answer.body.detail).to.match(detail);
      expect(await left()).to.deep.equal(NOTHING);
      expect((await list()).documenten).to.deep.equal([]);
    };

    it('an empty file', () => refused(Buffer.alloc(0), 'leeg.pdf', 422, /is leeg/));
    it('what only its name makes a PDF', () =>
      refused(Buffer.from('<html><script>alert(1)</script>'), 'x.pdf', 415, /Dit soort bestand/));
    it('a picture that can hold script', () =>
      refused(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'x.svg', 415, /Gebruik/));
    it('a package of files', () =>
      refused(files.zip({ 'a.txt': 'a' }), 'x.zip', 415, /Dit soort bestand/));
    it('a text document with macros', () =>
      refused(files.docm, 'x.docx', 415, /Dit soort bestand/));
    it('a damaged PDF', async () => {
      const whole = await files.pdf();
      await refused(whole.subarray(0, whole.length / 2), 'x.pdf', 422, /beschadigd/);
    });
    it('a PDF behind a password', async () =>
      refused(await files.pdf({ userPassword: 'x' }), 'x.pdf', 422, /wachtwoord/));
    it('a file that is announced too large, and one that turns out so', async () => {
      const file = picture(20 * MB + 1);
      await refused(file, 'x.png', 413, /ten hoogste 20 MB/);
      const answer = await sendInPieces(file, {});
      expect(answer).to.deep.include({ status: 413 });
      expect(await left()).to.deep.equal(NOTHING);
    });

    it('an upload that is broken off', async () => {
      await sendInPieces(picture(3 * MB), { breakOffAt: 2 * MB + 10 });

      await until('nothing is left', async () => (await left())?.versies === 0);
      expect(await left()).to.deep.equal(NOTHING);
    });

    it('a kind or a day that cannot be', async () => {
      const later = await consulent.upload(at('?soort=overig&ontvangenOp=2026-12-15'), files.png);
      expect([later.status, later.body.fouten[0].pointer]).to.deep.equal([400, '/ontvangenOp']);
      const kind = await consulent.upload(at('?soort=brief&ontvangenOp=2026-12-01'), files.png);
      expect(kind.status).to.equal(400);
      expect(await left()).to.deep.equal(NOTHING);
    });

    it('more than the case may have', async () => {
      await setting('documenten-per-zaak', 2);
      try {
        await added();
        await added();
        const third = await add(picture());
        expect(third.status).to.equal(409);
        expect(third.body.detail).to.match(/al 2 documenten/);
        expect((await list()).toevoegen).to.equal(false);
        expect((await left())?.versies).to.equal(2);
      } finally {
        await setting('documenten-per-zaak', null);
      }
    });

    it('anything in a case that is over', async () => {
      const document = await added();
      await world.database.asOwner(
        "update zaken set status = 'afgerond', beeindigd_op = now() where id = $1",
        [zaak.id],
      );

      expect((await add(picture())).status).to.equal(409);
      const gone = await consulent.post(at(`/${document.id}/verwijdering`), {
        versie: 1,
        reden: 'Hoort bij een andere zaak',
      });
      expect([gone.status, gone.body.detail]).to.deep.equal([
        409,
        'Deze zaak is afgesloten. De documenten zijn alleen nog te lezen.',
      ]);
      const { documenten, toevoegen } = await list();
      expect([toevoegen, documenten[0].handelingen]).to.deep.equal([false, []]);
      expect((await read(document.id)).answer.status).to.equal(200);
    });
  });

  it('clears away what a process that stopped left behind, with the next upload of the case', async () => {
    const { asOwner } = world.database;
    await asOwner(
      `insert into document_versies (id, zaak_id, gemeente, toegevoegd_door, toegevoegd_op)
       select gen_random_uuid(), $1, 'dinkelland', id, $2 from medewerkers limit 1`,
      [zaak.id, new Date(world.state.now.getTime() - 2 * 3_600_000)],
    );
    await added();

    expect(await left()).to.deep.equal({ versies: 1, delen: 1 });
  });

  it('answers the same file again with the document that is there, also when two send it at once', async () => {
    const file = picture();
    const answers = await Promise.all([add(file), add(file), add(file, 'anders.png', teamleider)]);

    expect(answers.map(({ status }) => status).sort()).to.deep.equal([200, 200, 201]);
    expect(new Set(answers.map(({ body }) => body.id)).size).to.equal(1);
    expect(answers.filter(({ body }) => body.dubbel)).to.have.length(2);
    expect(await left()).to.deep.equal({ versies: 1, delen: 1 });
    const other = await buildZaak(world);
    expect((await consulent.upload(`/zaken/${other.id}/documenten${ADDED}`, file)).status).to.equal(
      201,
    );
  });

  it('has versions: the older ones stay to be read, and who saw an older state hears it', async () => {
    const [first, second] = [picture(), await files.pdf()];
    const { id } = await added(first);
    const versions = at(`/${id}/versies`);

    const next = await consulent.upload(`${versions}?versie=1`, second, 'beter.pdf');
    expect([next.status, next.body.nummer, next.body.versie]).to.deep.equal([201, 2, 2]);
    const late = await teamleider.upload(`${versions}?versie=1`, picture());
    expect(late.status).to.equal(409);
    expect(late.body.huidig.versie).to.equal(2);
    const again = await consulent.upload(`${versions}?versie=1`, second, 'beter.pdf');
    expect([again.status, again.body.dubbel]).to.deep.equal([200, true]);
    expect((await left())?.versies).to.equal(2);

    expect((await read(id, 1)).bytes.equals(first)).to.equal(true);
    expect((await read(id, 2)).bytes.equals(second)).to.equal(true);
    expect((await read(id, 3)).answer.status).to.equal(404);
    const [document] = (await list()).documenten;
    expect(document.versies.map(({ nummer }: { nummer: number }) => nummer)).to.deep.equal([2, 1]);
  });

  it('gets another title, kind and day', async () => {
    const { id } = await added();
    const body = {
      versie: 1,
      soort: 'inkomen',
      titel: ' Loonstrook mei ',
      ontvangenOp: '2026-12-02',
    };

    expect((await consulent.put(at(`/${id}`), body)).body.titel).to.equal('Loonstrook mei');
    expect((await consulent.put(at(`/${id}`), body)).status).to.equal(409);
    const future = { ...body, versie: 2, ontvangenOp: '2027-01-01' };
    expect((await consulent.put(at(`/${id}`), future)).status).to.equal(400);
    expect((await list()).documenten[0]).to.deep.include({
      soort: 'inkomen',
      titel: 'Loonstrook mei',
      ontvangenOp: '2026-12-02',
    });
  });

  it('is final once it is: read only, for the database as well', async () => {
    const { id } = await added();
    const key = randomUUID();
    const finish = () => consulent.post(at(`/${id}/vaststelling`), { versie: 1 }, key);
    expect((await finish()).status).to.equal(200);
    expect((await finish()).headers.get('idempotent-replayed')).to.equal('true');

    for (const answer of [
      await teamleider.post(at(`/${id}/verwijdering`), { versie: 2, reden: 'Toch niet nodig' }),
      await teamleider.upload(at(`/${id}/versies?versie=2`), picture()),
      await teamleider.put(at(`/${id}`), {
        versie: 2,
        soort: 'overig',
        titel: 'x',
        ontvangenOp: '2026-12-01',
      }),
    ]) {
      expect(answer.status).to.equal(409);
      expect(answer.body.detail).to.match(/^Consulent Dinkelland heeft dit document definitief/);
    }
    expect((await read(id)).answer.status).to.equal(200);
    const { asOwner } = world.database;
    const says = (sql: string) => asOwner(sql, [id]).catch(({ message }: Error) => message);
    expect(await says("update documenten set titel = 'x' where id = $1")).to.match(
      /does not change/,
    );
    expect(
      await says(
        'delete from document_delen using document_versies v where v.id = versie_id and document_id = $1',
      ),
    ).to.match(/do not go/);
    expect(await says('delete from document_versies where document_id = $1')).to.match(/not go/);
  });

  it('is removed with a reason: its bytes and names go, that it was there stays', async () => {
    const { id } = await added(picture(), 'Paspoort van de buurman.png');
    const reden = 'Hoort bij een andere inwoner';

    const short = await consulent.post(at(`/${id}/verwijdering`), { versie: 1, reden: 'fout' });
    expect(short.status).to.equal(400);
    expect((await consulent.post(at(`/${id}/verwijdering`), { versie: 1, reden })).status).to.equal(
      200,
    );

    const [document] = (await list()).documenten;
    expect(document).to.deep.include({ status: 'verwijderd', titel: null, reden, handelingen: [] });
    expect(document.versies[0]).to.deep.include({ bestandsnaam: null, pad: null });
    expect((await read(id)).answer.status).to.equal(404);
    expect(await left()).to.deep.equal({ versies: 1, delen: 0 });
    const rows = await world.database.asOwner(
      'select d.*, v.* from documenten d join document_versies v on v.document_id = d.id where d.id = $1',
      [id],
    );
    expect(JSON.stringify(rows)).not.to.include('buurman');
    expect(await trail()).to.deep.equal(['document.toegevoegd', 'document.verwijderd']);
    const { gebeurtenissen } = (await consulent.get(`/zaken/${zaak.id}/tijdlijn`)).body;
    const gone = gebeurtenissen.find(
      ({ gebeurtenis }: { gebeurtenis: string }) => gebeurtenis === 'verwijderd',
    );
    expect(gone).to.deep.include({
      titel: 'Document verwijderd: bankafschriften',
      toelichting: reden,
    });
    const twice = await consulent.post(at(`/${id}/verwijdering`), { versie: 2, reden });
    expect(twice.body.detail).to.match(/^Consulent Dinkelland heeft dit document verwijderd op/);
  });

  it('hides the documents of a sealed case from everybody but enforcement, in the database too', async () => {
    const sealed = await buildZaak(world, { proces: 'srt-verwijzing', verzegeld: true });
    const handhaving = await world.as('bo-handhaving');
    const mine = await handhaving.upload(`/zaken/${sealed.id}/documenten${ADDED}`, picture());
    expect(mine.status).to.equal(201);
    const path = `/zaken/${sealed.id}/documenten/${mine.body.id}/versies/1/inhoud`;

    expect((await handhaving.stream(path)).status).to.equal(200);
    for (const who of [consulent, teamleider]) {
      expect((await who.stream(path)).status).to.equal(404);
      expect(
        (await who.upload(`/zaken/${sealed.id}/documenten${ADDED}`, picture())).status,
      ).to.equal(404);
    }
    const inDatabase = (extra: string) =>
      world.database.db.transaction(async (trx) => {
        await trx.raw("select set_config('app.gemeenten', 'dinkelland', true)");
        await trx.raw(extra);
        const { rows } = await trx.raw(
          `select (select count(*)::int from documenten where zaak_id = :id) as documenten,
             (select count(*)::int from document_versies where zaak_id = :id) as versies,
             (select count(*)::int from document_delen d where versie_id in (
               select id from document_versies where zaak_id = :id)) as delen`,
          { id: sealed.id },
        );
        return rows[0];
      });
    const none = { documenten: 0, versies: 0, delen: 0 };
    expect(await inDatabase('select 1')).to.deep.equal(none);
    // Who opened the case, or sees one task of it, sees nothing of its documents either.
    expect(await inDatabase(`set local app.geopende_zaak = '${sealed.id}'`)).to.deep.equal(none);
    expect(await inDatabase("set local app.verzegeld = 'dinkelland'")).to.deep.equal({
      documenten: 1,
      versies: 1,
      delen: 1,
    });
  });

  it('does not read bytes that were altered or swapped in the database', async () => {
    const [one, other] = [await added(), await added()];
    await world.database.asOwner(
      `update document_delen d set inhoud = o.inhoud from document_versies v, document_delen o join document_versies ov on ov.id = o.versie_id
       where v.id = d.versie_id and v.document_id = $1 and ov.document_id = $2`,
      [one.id, other.id],
    );

    const answer = await consulent.stream(at(`/${one.id}/versies/1/inhoud`));
    expect(answer.status).to.equal(500);
    expect(answer.headers.get('content-disposition')).to.equal(null);
    expect((await read(other.id)).answer.status).to.equal(200);
  });

  it('gives the file of a case as one PDF: letters and final documents by day, and what is not in it', async () => {
    await world.database.asOwner(
      `insert into brieven (id, zaak_id, gemeente, sjabloon, onderwerp, pdf, opgesteld_op, sleutel)
       values (gen_random_uuid(), $1::uuid, 'dinkelland', 'toekenning', 'U krijgt bijstand', $2, '2026-12-09T09:00:00Z', $1::text)`,
      [zaak.id, await files.pdf({}, 'brief')],
    );
    const finish = async ({ id }: { id: string }) =>
      consulent.post(at(`/${id}/vaststelling`), { versie: 1 });
    await finish(await added(files.png, 'Kaart.png'));
    await finish(await added(files.docx, 'Verklaring.docx'));
    await added(await files.pdf({}, 'nog niet'), 'Later.pdf');

    const answer = await consulent.stream(`/zaken/${zaak.id}/dossier-pdf`);
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(answer.status, bytes.toString('latin1', 0, 300)).to.equal(200);
    expect(answer.headers.get('content-disposition')).to.equal(
      `attachment; filename="${zaak.nummer}-dossier.pdf"`,
    );
    expect(bytes.toString('latin1', 0, 5)).to.equal('%PDF-');
    const [line] = await world.database.asOwner<{ details: object }>(
      "select details from auditregels where zaak_id = $1 and actie = 'dossier.samengevoegd'",
      [zaak.id],
    );
    // Contents, picture, letter; the text document and the concept are named only.
    expect(line?.details).to.deep.equal({ stukken: 2, paginas: 3 });
  });

  it('refuses one PDF of more than fits in it', async () => {
    const id = await buildDocument(world, zaak);
    await world.database.asOwner(
      'update document_versies set grootte = 70000000 where document_id = $1',
      [id],
    );
    await consulent.post(at(`/${id}/vaststelling`), { versie: 1 });

    const { status, body } = await consulent.get(`/zaken/${zaak.id}/dossier-pdf`);
    expect([status, body.detail]).to.deep.equal([
      409,
      'Dit dossier is te groot voor één pdf: 67 MB en 1 pagina’s. Ten hoogste 60 MB en 1000 pagina’s kan. Download de documenten los.',
    ]);
  });

  describe('in quarantine', () => {
    beforeEach(() => setting('documenten-quarantaine', 'ja'));
    afterEach(() => setting('documenten-quarantaine', null));
    const reden = 'Los gecontroleerd op een aparte computer';

    it('stays closed until who answers for it releases it', async () => {
      const { id } = await added();
      const [document] = (await list()).documenten;
      expect(document.versies[0]).to.deep.include({ viruscontrole: 'quarantaine', pad: null });
      expect(document.handelingen).not.to.include.members(['vaststellen', 'vrijgeven']);
      const closed = await read(id);
      expect(closed.answer.status).to.equal(409);
      expect(JSON.parse(closed.bytes.toString()).detail).to.match(/blijft dicht/);
      expect((await consulent.post(at(`/${id}/vaststelling`), { versie: 1 })).status).to.equal(409);

      expect((await consulent.post(at(`/${id}/versies/1/vrijgave`), { reden })).status).to.equal(
        403,
      );
      expect((await list(teamleider)).documenten[0].handelingen).to.include('vrijgeven');
      expect((await teamleider.post(at(`/${id}/versies/1/vrijgave`), { reden })).status).to.equal(
        200,
      );
      const second = await teamleider.post(at(`/${id}/versies/1/vrijgave`), { reden });
      expect([second.status, second.body.huidig.status]).to.deep.equal([409, 'vrijgegeven']);

      expect((await read(id)).answer.status).to.equal(200);
      const [{ versies }] = (await list()).documenten;
      expect(versies[0].vrijgegeven).to.deep.include({ reden });
      expect(await trail()).to.include('document.vrijgegeven');
    });

    it('is not what an open document is: it has nothing to release', async () => {
      const id = await buildDocument(world, zaak);

      const answer = await teamleider.post(at(`/${id}/versies/1/vrijgave`), { reden });
      expect(answer.body.detail).to.equal('Deze versie staat niet in quarantaine.');
    });
  });

  async function setting(sleutel: string, waarde: unknown): Promise<void> {
    const { asOwner } = world.database;
    if (waarde === null)
      await asOwner('delete from instellingen where sleutel = $1 and versie = 2', [sleutel]);
    else
      await asOwner(
        `insert into instellingen (sleutel, gemeente, waarde, status, bron, geldig_vanaf, versie, reden, door, op)
         select sleutel, gemeente, $2, status, bron, geldig_vanaf, 2, 'proef', (select id from medewerkers limit 1), now()
         from instellingen where sleutel = $1 and gemeente = 'dinkelland' and versie = 1`,
        [sleutel, JSON.stringify(waarde)],
      );
  }

  /** Sends without saying beforehand how much it is, and may hang up half-way. */
  function sendInPieces(
    file: Buffer,
    { breakOffAt = Number.POSITIVE_INFINITY }: { breakOffAt?: number },
  ): Promise<{ status: number | undefined }> {
    return new Promise((resolve) => {
      const { session } = consulent;
      const sending = request(
        `${world.url}/api/v1${at(ADDED)}`,
        {
          method: 'POST',
          headers: {
            cookie: `${cookieName(world.origin, 'sessie')}=${session?.cookie}`,
            'x-csrf-token': session?.csrf,
            origin: world.origin,
            'content-type': 'application/octet-stream',
          },
        },
        (answer) => {
          answer.resume();
          resolve({ status: answer.statusCode });
        },
      );
      sending.on('error', () => resolve({ status: undefined }));
      void (async () => {
        for (let from = 0; from < file.length; from += 64 * 1024) {
          if (from >= breakOffAt) {
            await until('two parts are kept', async () => (await left())?.delen === 2);
            return sending.destroy();
          }
          if (!sending.write(file.subarray(from, from + 64 * 1024)))
            await new Promise((next) => sending.once('drain', next));
        }
        return sending.end();
      })();
    });
  }
});

describe('api/documenten with a virus scanner', () => {
  let clamd: Awaited<ReturnType<typeof startClamd>>;
  let world: ApiWorld;
  let consulent: Client;
  before(async () => {
    clamd = await startClamd();
    world = await createApiWorld({ virusScanner: createClamd(clamd.address, 3000) });
    consulent = await world.as('consulent-dinkelland');
  });
  after(async () => {
    await world.close();
    await clamd.close();
  });
  const add = async (file: Buffer) => {
    const zaak = await buildZaak(world);
    const path = `/zaken/${zaak.id}/documenten`;
    const answer = await consulent.upload(`${path}?soort=overig&ontvangenOp=2026-12-01`, file);
    const [document] = (await consulent.get(path)).body.documenten;
    return { zaak, answer, check: document?.versies[0].viruscontrole };
  };

  it('sends it the whole file, and says that it is clean', async () => {
    clamd.state.behaviour = 'schoon';
    const file = picture(2 * MB + 17);

    expect((await add(file)).check).to.equal('schoon');
    expect(clamd.state.received.equals(file)).to.equal(true);
  });

  it('refuses a file with a virus, keeps nothing of it and writes it down', async () => {
    clamd.state.behaviour = 'virus';
    const { zaak, answer, check } = await add(picture());

    expect([answer.status, check]).to.deep.equal([422, undefined]);
    expect(answer.body.detail).to.match(/zit een virus/);
    const [row] = await world.database.asOwner<{ details: object; versies: number }>(
      `select details, (select count(*)::int from document_versies where zaak_id = $1) as versies
       from auditregels where zaak_id = $1 and actie = 'document.virus-gevonden'`,
      [zaak.id],
    );
    expect(row).to.deep.equal({ details: { virus: 'Eicar-Test-Signature' }, versies: 0 });
  });

  describe('afterwards', () => {
    const screen = async () => {
      const { documentVault, state } = world;
      const virusScanner = createClamd(clamd.address, 3000);
      const screening = startScreening(
        {
          db: world.database.db,
          documentVault,
          virusScanner,
          clock: () => state.now,
          log: silent,
        },
        { pollMs: 0 },
      );
      await screening.run();
      await screening.close();
    };
    const checks = async (zaakId: string) =>
      (await consulent.get(`/zaken/${zaakId}/documenten`)).body.documenten.map(
        ({ versies }: { versies: { viruscontrole: string }[] }) => versies[0]?.viruscontrole,
      );
    const lines = (zaakId: string) =>
      world.database.asOwner<{ actor: string; actie: string; details: object }>(
        `select actor, actie, details from auditregels where zaak_id = $1 and actor = 'systeem:viruscontrole' order by volgnummer`,
        [zaakId],
      );
    const before = new Date('2020-01-01T00:00:00Z');
    beforeEach(async () => {
      // What other tests left does not wait here.
      await world.database.asOwner("update document_versies set viruscontrole = 'schoon'");
    });

    it('looks at what was kept without a check, in parts, and opens what is clean', async () => {
      clamd.state.behaviour = 'weg';
      const file = picture(2 * MB + 17);
      const { zaak } = await add(file);
      const open = await buildDocument(world, zaak);
      clamd.state.behaviour = 'schoon';
      const asked = clamd.state.asked;
      await screen();

      expect(await checks(zaak.id)).to.deep.equal(['schoon', 'schoon']);
      expect(clamd.state.asked - asked).to.equal(2);
      expect((await lines(zaak.id)).map(({ actie, details }) => [actie, details])).to.deep.equal([
        ['document.gecontroleerd', { nummer: 1 }],
        ['document.gecontroleerd', { nummer: 1 }],
      ]);
      const path = `/zaken/${zaak.id}/documenten/${open}/versies/1/inhoud`;
      expect((await consulent.stream(path)).status).to.equal(200);
      await screen();
      expect(clamd.state.asked - asked, 'once').to.equal(2);
    });

    it('closes for everybody what has a virus: it is not read, laid down, or released', async () => {
      const zaak = await buildZaak(world);
      const id = await buildDocument(world, zaak);
      clamd.state.behaviour = 'virus';
      await screen();

      const at = `/zaken/${zaak.id}/documenten/${id}`;
      const [document] = (await consulent.get(`/zaken/${zaak.id}/documenten`)).body.documenten;
      expect(document.versies[0]).to.deep.include({ viruscontrole: 'besmet', pad: null });
      expect(document.handelingen).to.deep.equal(['nieuwe-versie', 'wijzigen', 'verwijderen']);
      const read = await consulent.stream(`${at}/versies/1/inhoud`);
      expect([read.status, ((await read.json()) as { detail: string }).detail]).to.deep.equal([
        409,
        'In dit bestand is een virus gevonden. Het blijft dicht. Verwijder het document en vraag de afzender om een nieuw bestand.',
      ]);
      expect((await consulent.post(`${at}/vaststelling`, { versie: 1 })).status).to.equal(409);
      const teamleider = await world.as('teamleider');
      const release = await teamleider.post(`${at}/versies/1/vrijgave`, {
        reden: 'Los gecontroleerd op een aparte computer',
      });
      expect(release.status).to.equal(409);
      expect(await lines(zaak.id)).to.deep.equal([
        {
          actor: 'systeem:viruscontrole',
          actie: 'document.virus-gevonden',
          details: { nummer: 1, virus: 'Eicar-Test-Signature' },
        },
      ]);
    });

    it('leaves it as it is while the scanner does not judge, and asks again an hour later', async () => {
      const zaak = await buildZaak(world);
      await buildDocument(world, zaak);
      clamd.state.behaviour = 'weg';
      await screen();
      clamd.state.behaviour = 'schoon';
      await screen();
      expect(await checks(zaak.id), 'within the hour').to.deep.equal(['niet-gecontroleerd']);

      await world.database.asOwner('update document_versies set controle_gevraagd_op = $1', [
        before,
      ]);
      await screen();
      expect(await checks(zaak.id)).to.deep.equal(['schoon']);
    });

    it('leaves a document alone that somebody removed, and takes each once however many look', async () => {
      const zaak = await buildZaak(world);
      const [gone] = [await buildDocument(world, zaak), await buildDocument(world, zaak)];
      const reden = 'Hoort hier niet';
      await consulent.post(`/zaken/${zaak.id}/documenten/${gone}/verwijdering`, {
        versie: 1,
        reden,
      });
      clamd.state.behaviour = 'schoon';
      const asked = clamd.state.asked;
      await Promise.all([screen(), screen(), screen()]);

      expect(clamd.state.asked - asked).to.equal(1);
      expect(await lines(zaak.id)).to.have.length(1);
    });
  });

  for (const behaviour of ['stil', 'weg', 'te-groot'] as const) {
    it(`closes what it did not judge, whatever the setting says: ${behaviour}`, async () => {
      clamd.state.behaviour = behaviour;

      const { answer, check } = await add(picture());
      expect([answer.status, check]).to.deep.equal([201, 'quarantaine']);
    });
  }
});
