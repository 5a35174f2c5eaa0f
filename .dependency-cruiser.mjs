/**
 * Import directions of the house (docs/adr/0005-import-directions.md). Each rule's comment is the remedy
 * that the tool prints.
 */
const only = (name, from, allowed, remedy) => ({
  name,
  severity: 'error',
  comment: remedy,
  from: { path: `^${from}/` },
  to: {
    path: '^(api|cases|claims|db|demo|documents|engine|forms|history|law|letters|mail|notices|outbox|parties|postbus|processes|publications|registers|reviews|sandbox|screening|studio|terms|web|workers|main\\.ts|config\\.ts|platform\\.ts|demo\\.ts)',
    pathNot: `^(${[from, ...allowed].join('|')})/`,
  },
});

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    only(
      'law-is-pure',
      'law',
      [],
      'law/ imports nothing of ours: hand the value in as an argument.',
    ),
    only(
      'processes-know-law',
      'processes',
      ['law'],
      'processes/ may import law/ only: move code that does work to workers/.',
    ),
    only('forms-know-law-and-db', 'forms', ['law', 'db'], 'forms/ may import law/ and db/ only.'),
    only(
      'db-knows-law',
      'db',
      ['law'],
      'db/ may import law/ only: let the caller hand in what the query needs.',
    ),
    only(
      'engine-knows-law',
      'engine',
      ['law'],
      'engine/ may import law/ only: it is the adapter of one outside thing.',
    ),
    only(
      'registers-know-law',
      'registers',
      ['law'],
      'registers/ may import law/ only: data of residents is handed in by the entry point.',
    ),
    only(
      'letters-know-law',
      'letters',
      ['law'],
      'letters/ may import law/ only: the worker hands the data of the letter in.',
    ),
    only(
      'history-knows-db',
      'history',
      ['db', 'law', 'processes'],
      'history/ may import db/, law/ and processes/ (which variables may be seen) only.',
    ),
    only(
      'terms-know-db-and-law',
      'terms',
      ['db', 'law'],
      'terms/ may import db/ and law/ only: effects go through the outbox table.',
    ),
    only(
      'cases-know-db-and-law',
      'cases',
      ['db', 'law'],
      'cases/ may import db/ and law/ only: effects go through the outbox table.',
    ),
    only(
      'claims-know-db-and-law',
      'claims',
      ['db', 'law'],
      'claims/ is the ledger: it may import db/ and law/ only.',
    ),
    only(
      'reviews-import',
      'reviews',
      ['db', 'law', 'cases'],
      'reviews/ plans: it may import db/, law/ and cases/; effects go through the outbox table.',
    ),
    only(
      'screening-imports',
      'screening',
      ['db', 'law', 'documents', 'supervisor'],
      'screening/ has documents looked at: it may import db/, law/, documents/ and supervisor/ only.',
    ),
    only(
      'studio-is-pure',
      'studio',
      ['forms', 'letters', 'processes', 'supervisor'],
      'studio/ reads and judges models, forms, tables and letters: it may import forms/, letters/, processes/ and supervisor/ only; hand in what else it must know.',
    ),
    only(
      'sandbox-imports',
      'sandbox',
      ['engine', 'studio'],
      'sandbox/ plays drafts on an engine of its own: it may import engine/ and studio/; it knows no data.',
    ),
    only(
      'publications-import',
      'publications',
      ['db', 'law', 'forms', 'letters', 'engine', 'studio', 'sandbox'],
      'publications/ has drafts tried and puts bundles into use: it may import db/, law/, forms/, letters/, engine/, studio/ and sandbox/.',
    ),
    only(
      'documents-is-pure',
      'documents',
      ['supervisor'],
      'documents/ judges files: hand in what it must know.',
    ),
    only(
      'mail-is-an-adapter',
      'mail',
      ['registers'],
      'mail/ is the adapter of one outside thing, with the errors and the breaker of registers/: hand the value in as an argument.',
    ),
    only(
      'notices-import',
      'notices',
      ['db', 'law'],
      'notices/ sees what there is to tell: it may import db/ and law/; effects go through the outbox table.',
    ),
    only(
      'outbox-imports',
      'outbox',
      ['db', 'law', 'engine', 'registers', 'mail'],
      'outbox/ delivers: it may import db/, law/, engine/, registers/ and mail/.',
    ),
    only(
      'parties-import',
      'parties',
      ['db', 'law', 'registers'],
      'parties/ watches: it may import db/, law/ and registers/.',
    ),
    only(
      'postbus-imports',
      'postbus',
      ['db', 'law', 'registers', 'cases'],
      'postbus/ collects: it may import db/, law/, registers/ and cases/; effects go through the outbox table.',
    ),
    only(
      'workers-imports',
      'workers',
      ['processes', 'db', 'law', 'registers', 'letters', 'engine', 'terms', 'cases', 'claims'],
      'workers/ must not import api/, forms/ or web/: share through db/, terms/ or cases/.',
    ),
    only(
      'api-imports',
      'api',
      [
        'processes',
        'forms',
        'db',
        'law',
        'engine',
        'terms',
        'cases',
        'claims',
        'reviews',
        'studio',
        'publications',
        'sandbox',
        'documents',
        'mail',
      ],
      'api/ must not import workers/, outbox/ or history/: main.ts hands in what it needs.',
    ),
    only(
      'demo-imports',
      'demo',
      ['api', 'db', 'forms', 'law', 'registers'],
      'demo/ holds data, the demo provider and who plays a year over the API; it may import api/, db/, forms/, law/ and registers/.',
    ),
    {
      name: 'web-imports-api-types-only',
      severity: 'error',
      comment:
        'web/ may import types of api/*/schema.ts, the texts and the forms runtime, and nothing else of the server.',
      from: { path: '^web/' },
      to: {
        path: '^(api|cases|claims|db|demo|documents|engine|history|law|letters|mail|notices|outbox|parties|postbus|processes|publications|registers|reviews|sandbox|screening|studio|terms|workers|main\\.ts|config\\.ts|platform\\.ts|demo\\.ts)',
        pathNot: '^api/[^/]+/[a-z-]*schema\\.ts$',
      },
    },
    {
      name: 'zeebe-node-in-engine-only',
      severity: 'error',
      comment: 'Only engine/ knows the engine client: use engine/port.ts.',
      from: { pathNot: '^(engine|test|bench)/' },
      to: { path: 'node_modules/zeebe-node' },
    },
    {
      name: 'bpmn-js-in-canvas-only',
      severity: 'error',
      comment: 'Only web/canvas/ imports bpmn-js, dmn-js and diagram-js: use its façade.',
      from: { path: '^web/', pathNot: '^web/canvas/' },
      to: { path: 'node_modules/(bpmn-js|dmn-js|diagram-js)/' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      comment:
        'Two files that import each other are one thing: merge them or move the shared part out.',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(web/dist|\\.noaberflow|coverage)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};
