import { execFile } from 'node:child_process';
import { expect } from 'chai';
import { projectRoot } from '../../setup/paths.mjs';

/** What a person sees at the end of a command that failed. */
const ending = (error: string) =>
  new Promise<{ code: number; text: string }>((resolve) => {
    const source = `import { giveUp, SetupFailure } from './setup/failure.mjs'; giveUp(${error});`;
    execFile(
      process.execPath,
      ['--input-type=module', '-e', source],
      { cwd: projectRoot },
      (failure, _, text) => resolve({ code: Number(failure?.code ?? 0), text }),
    );
  });

describe('setup/failure', () => {
  const sentences: [string, string, RegExp][] = [
    ['a full disk', "{ code: 'ENOSPC' }", /^The disk is full: free some space/],
    ['a closed folder', "{ code: 'EACCES', path: '/x' }", /^\/x cannot be read or written: give/],
    ['a read-only disk', "{ code: 'EROFS', path: '/x' }", /^\/x cannot be read or written: give/],
    [
      'a file for a folder',
      "{ code: 'ENOTDIR', path: '/x' }",
      /^\/x is not a folder: set DATA_DIR/,
    ],
    ['a sentence of ours', "new SetupFailure('Do this.')", /^Do this\.\n$/],
  ];
  for (const [what, error, sentence] of sentences) {
    it(`ends with 1 and one sentence for ${what}`, async () => {
      const { code, text } = await ending(error);
      expect(code).to.equal(1);
      expect(text).to.match(sentence);
      expect(text.split('\n')).to.have.length(2);
    });
  }

  it('shows where it happened when the fault is our own', async () => {
    const { code, text } = await ending("new TypeError('x is not a function')");
    expect(code).to.equal(1);
    expect(text).to.match(/x is not a function\n\s+at /);
  });
});
