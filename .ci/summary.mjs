// Adds up the test reports of all modules. Fails where a test failed, or where there is no report at all.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = readFileSync(join(home, 'pom.xml'), 'utf8').matchAll(/<module>(.+?)<\/module>/g);
const total = { tests: 0, failures: 0, errors: 0, skipped: 0 };

for (const [, module] of modules) {
  for (const folder of ['surefire-reports', 'failsafe-reports'].map((name) => join(home, module, 'target', name))) {
    const reports = existsSync(folder) ? readdirSync(folder).filter((name) => /^TEST-.*\.xml$/.test(name)) : [];
    for (const report of reports) {
      const head = /<testsuite\b[^>]*>/.exec(readFileSync(join(folder, report), 'utf8'))?.[0] ?? '';
      for (const count of Object.keys(total)) {
        total[count] += Number(new RegExp(`\\b${count}="(\\d+)"`).exec(head)?.[1] ?? 0);
      }
    }
  }
}

const failed = total.failures + total.errors;
const passed = total.tests - failed - total.skipped;
console.log(`${passed} passed, ${failed} failed, ${total.skipped} skipped`);
process.exitCode = failed > 0 || total.tests === 0 ? 1 : 0;
