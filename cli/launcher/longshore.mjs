// Behind ./longshore: builds the command line if it is stale and runs it.

import { delimiter } from 'node:path';
import { runArchived } from './archive.mjs';
import { classPath, ensureBuilt } from './build.mjs';
import { cdkEnvironment, ensureCdk, node } from './node.mjs';
import { home } from './places.mjs';
import { orOneLine } from './problem.mjs';

const args = process.argv.slice(2);
const rehearses = args[0] === 'rehearse' && !args.some((arg) => arg === '--help' || arg === '-h');

await orOneLine(async () => {
  await ensureBuilt('cli', ...(rehearses ? ['sample-apps'] : []));
  if (rehearses) await ensureCdk();
  const properties = {
    'longshore.home': home,
    'longshore.node': node(),
    'longshore.terminal': Boolean(process.stdout.isTTY),
    ...(rehearses ? { 'longshore.apps': classPath('sample-apps').join(delimiter) } : {}),
  };
  const typical = args[0] === 'check';
  return runArchived('cli', 'dev.longshore.cli.Main', args, { typical, properties, env: cdkEnvironment() });
});
