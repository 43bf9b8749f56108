// The "app" of cdk.json: builds the bundled apps if they are stale and runs them in a plain JVM.

import { runArchived } from './archive.mjs';
import { ensureBuilt } from './build.mjs';
import { cdkEnvironment } from './node.mjs';
import { orOneLine } from './problem.mjs';

await orOneLine(async () => {
  await ensureBuilt('sample-apps');
  const args = process.argv.slice(2);
  return runArchived('sample-apps', 'dev.longshore.sampleapps.BundledApps', args, { typical: true, env: cdkEnvironment() });
});
