// The "app" of cdk.json: builds the bundled apps if they are stale and runs them in a plain JVM.
//   node cli/launcher/app.mjs [--one-node-process]

import { runArchived } from './archive.mjs';
import { ensureBuilt } from './build.mjs';
import { inOneProcess } from './kernel.mjs';
import { cdkEnvironment } from './node.mjs';
import { orOneLine } from './problem.mjs';

await orOneLine(async () => {
  await ensureBuilt('sample-apps');
  const env = process.argv.includes('--one-node-process') ? inOneProcess('sample-apps', cdkEnvironment()) : cdkEnvironment();
  return runArchived('sample-apps', 'dev.longshore.sampleapps.BundledApps', [], { typical: true, env });
});
