import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { compileForm } from '../../../forms/compile.ts';
import { loadForms } from '../../../forms/load.ts';
import { browserModule } from '../../../forms/run-compiled.ts';

const dist = join(import.meta.dirname, '../../../web/dist');
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
/** The policy of api/http/headers.ts: a page that breaks it here breaks it there. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/** A body of bytes is sent as `media`. */
export type Answer = { status?: number; body?: unknown; wait?: number; media?: string };
export type Answers = Record<
  string,
  Answer | ((request: IncomingMessage, body: unknown) => Answer)
>;

/**
 * The built page with answers that a test decides, by 'METHOD /path' below /api/v1. Forms are the real ones.
 */
export async function startPages(): Promise<{
  url: string;
  answer(answers: Answers): void;
  /** the requests for changes, in order */
  sent: { path: string; body: unknown; headers: IncomingMessage['headers'] }[];
  event(name: string, data: unknown): void;
  close(): Promise<void>;
}> {
  const forms = loadForms();
  let answers: Answers = {};
  const sent: { path: string; body: unknown; headers: IncomingMessage['headers'] }[] = [];
  const streams = new Set<ServerResponse>();

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    response.setHeader('Content-Security-Policy', POLICY);
    if (!url.pathname.startsWith('/api/v1')) return file(url.pathname, response);
    const path = url.pathname.slice('/api/v1'.length);
    if (path === '/gebeurtenissen') {
      response.writeHead(200, { 'Content-Type': 'text/event-stream' });
      response.write('event: verbonden\ndata: {}\n\n');
      streams.add(response);
      request.on('close', () => streams.delete(response));
      return;
    }
    const form = /^\/formulieren\/(.+)\/versies\/1(\/validator\.js)?$/.exec(path);
    if (form) return formFile(form[1] ?? '', form[2] !== undefined, response);
    const body = await bodyOf(request);
    if (request.method !== 'GET')
      sent.push({ path: `${request.method} ${path}`, body, headers: request.headers });
    const found = answers[`${request.method} ${path}`];
    const {
      status = 200,
      body: json,
      wait = 0,
      media,
    } = (typeof found === 'function' ? found(request, body) : found) ?? notFound;
    await new Promise((resolve) => setTimeout(resolve, wait));
    response.writeHead(status, {
      'Content-Type': media ?? (status < 400 ? 'application/json' : 'application/problem+json'),
    });
    response.end(media ? json : JSON.stringify(json));
  });

  function formFile(id: string, validator: boolean, response: ServerResponse): void {
    const form = forms.get(id);
    if (!form) {
      response.writeHead(404).end();
      return;
    }
    if (validator) {
      response.writeHead(200, { 'Content-Type': 'text/javascript' });
      response.end(browserModule(compileForm(form.schema).code));
      return;
    }
    const pad = `/api/v1/formulieren/${id}/versies/1`;
    response.writeHead(200, { 'Content-Type': 'application/json' });
    response.end(
      JSON.stringify({
        id,
        versie: 1,
        titel: form.schema.title,
        schema: form.schema,
        uiSchema: form.uiSchema,
        validatorPad: `${pad}/validator.js`,
      }),
    );
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answer: (next) => {
      answers = { ...next };
    },
    sent,
    event: (name, data) => {
      for (const stream of streams)
        stream.write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
    },
    close: () =>
      new Promise((resolve) => {
        for (const stream of streams) stream.end();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const notFound: Answer = {
  status: 404,
  body: {
    type: '/problemen/niet-gevonden',
    title: 'Niet gevonden',
    status: 404,
    detail: 'Dit bestaat niet, of het hoort niet bij uw kantoor.',
    instance: 'urn:uuid:0',
  },
};

function file(path: string, response: ServerResponse): void {
  const asked = join(dist, path);
  const found = extname(path) && asked.startsWith(dist) && existsSync(asked) ? asked : null;
  if (extname(path) && !found) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    'Content-Type': types[extname(found ?? '.html')] ?? 'text/html; charset=utf-8',
    ...(path.startsWith('/assets/') && { 'Cache-Control': 'public, max-age=31536000, immutable' }),
  });
  if (found) createReadStream(found).pipe(response);
  else
    response.end(
      readFileSync(join(dist, path === '/aanvullen' ? 'burger/index.html' : 'index.html')),
    );
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request) text += chunk;
  if (request.headers['content-type'] === 'application/octet-stream') return text;
  return text ? JSON.parse(text) : undefined;
}
