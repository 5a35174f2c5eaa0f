import { JSDOM } from 'jsdom';
import * as React from 'react';

/** One document for all component tests: what React saw when it was loaded stays true. */
const dom = new JSDOM('<!doctype html><html lang="nl"><body></body></html>', {
  url: 'http://localhost/',
  pretendToBeVisual: true,
});
const NAMES = [
  'window',
  'document',
  'navigator',
  'sessionStorage',
  'HTMLElement',
  'HTMLIFrameElement',
  'Element',
  'Node',
  'MutationObserver',
] as const;

const put = (name: string, value: unknown): (() => void) => {
  const before = Object.getOwnPropertyDescriptor(globalThis, name);
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  return () => {
    if (before) Object.defineProperty(globalThis, name, before);
    else Reflect.deleteProperty(globalThis, name);
  };
};

const putAll = () => [
  ...NAMES.map((name) => put(name, dom.window[name as 'document'])),
  // The runner does not know web/tsconfig.json and compiles JSX to `React.createElement`.
  put('React', React),
  put('IS_REACT_ACT_ENVIRONMENT', true),
];

/**
 * Gives a suite a document and loads the components it is about, and takes the document away again after
 * each test: other suites of this run are about the server.
 */
export function withDom<Parts>(loading: () => Promise<Parts>): () => Parts & {
  render: typeof import('@testing-library/react')['render'];
  fireEvent: typeof import('@testing-library/react')['fireEvent'];
} {
  let parts: Parts;
  let testing: typeof import('@testing-library/react');
  let restore: (() => void)[] = [];
  before(async () => {
    const takeAway = putAll();
    try {
      testing = await import('@testing-library/react');
      parts = await loading();
    } finally {
      for (const undo of takeAway) undo();
    }
  });
  beforeEach(() => {
    restore = putAll();
    dom.window.document.body.replaceChildren();
    dom.window.sessionStorage.clear();
  });
  afterEach(() => {
    testing.cleanup();
    for (const undo of restore) undo();
  });
  return () => ({ ...parts, render: testing.render, fireEvent: testing.fireEvent });
}
