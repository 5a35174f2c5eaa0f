import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { javaCandidates, parseJavaVersion } from '../../setup/java.mjs';

describe('setup/java', () => {
  const versions: [string, number | undefined][] = [
    ['openjdk version "25" 2025-09-16', 25],
    ['openjdk version "21.0.4" 2024-07-16 LTS', 21],
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['java version "1.8.0_391"', 8],
    ['openjdk version "22-ea" 2024-03-19', 22],
    ['command not found', undefined],
  ];
  for (const [output, version] of versions) {
    it(`reads ${version} from ${output}`, () => {
      expect(parseJavaVersion(output)).to.equal(version);
    });
  }

  describe('candidates', () => {
    const root = mkdtempSync(join(tmpdir(), 'java-'));
    const install = (...path: string[]) => {
      const bin = join(root, ...path, 'bin');
      mkdirSync(bin, { recursive: true });
      writeFileSync(join(bin, 'java'), '#!/bin/sh\n');
      chmodSync(join(bin, 'java'), 0o755);
      return join(bin, 'java');
    };
    after(() => rmSync(root, { recursive: true }));

    it('are JAVA_HOME, the usual folders of Linux and macOS, and the PATH', () => {
      const home = install('home');
      const linux = install('jvm', 'temurin-25');
      const mac = install('mac', 'temurin-25.jdk', 'Contents', 'Home');
      mkdirSync(join(root, 'jvm', 'not-a-jdk'));

      const found = javaCandidates({
        env: { JAVA_HOME: join(root, 'home') },
        folders: [join(root, 'jvm'), join(root, 'mac'), join(root, 'absent')],
      });

      expect(found).to.deep.equal([home, linux, mac, 'java']);
    });

    it('leave out a JAVA_HOME without Java', () => {
      expect(
        javaCandidates({ env: { JAVA_HOME: join(root, 'nowhere') }, folders: [] }),
      ).to.deep.equal(['java']);
    });
  });
});
