// Times synth: Longshore, the stock pattern from Java, the stock pattern in JavaScript, in turn.
//   node test/bench/bench.mjs [--services 1,10,50,200] [--runs 5] [--calls]

import { existsSync, readFileSync, rmSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { delimiter, join } from 'node:path';
import { parseArgs } from 'node:util';
import { packedClassPath, SILENT } from '../../cli/launcher/archive.mjs';
import { changed, ensureBuilt } from '../../cli/launcher/build.mjs';
import { java, QUICK_START } from '../../cli/launcher/java.mjs';
import { inOneProcess } from '../../cli/launcher/kernel.mjs';
import { cdkEnvironment, node } from '../../cli/launcher/node.mjs';
import { home } from '../../cli/launcher/places.mjs';
import { orOneLine } from '../../cli/launcher/problem.mjs';
import { calls, timed } from './process.mjs';
import { unpackedCdk } from './unpack.mjs';

const PACKAGE = 'dev.longshore.bench';

await orOneLine(async () => {
  const { values } = parseArgs({
    options: {
      services: { type: 'string', default: '1,10,50,200' },
      runs: { type: 'string', default: '5' },
      calls: { type: 'boolean', default: false },
    },
  });
  await ensureBuilt('test/bench');
  const contestants = await everyone();
  console.log(`${cpus().length} × ${cpus()[0].model}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`);
  const results = [];
  for (const services of values.services.split(',').map(Number)) {
    results.push([services, await race(contestants, services, Number(values.runs))]);
    print(contestants, ...results.at(-1));
  }
  slopes(contestants, results);
  if (values.calls) await countCalls(contestants);
  return 0;
});

/** Who is timed: a name, and the command of so many services. */
async function everyone() {
  const env = { ...cdkEnvironment(), CDK_VALIDATION: 'false' };
  const classPath = packedClassPath('test/bench');
  const from = (main, { flags, env }) => (services) => ({
    command: java(),
    args: [...flags, '-cp', classPath.join(delimiter), `${PACKAGE}.${main}`, String(services)],
    env,
  });
  const plain = { flags: [], env };
  const ours = await shipped(from, env, classPath);
  return [
    { name: 'stock, JavaScript', start: await inJavaScript(env, classPath) },
    { name: 'stock, java -cp', start: from('StockServices', plain) },
    { name: 'stock, our settings', start: from('StockServices', ours) },
    { name: 'Longshore, java -cp', start: from('LongshoreServices', plain) },
    { name: 'Longshore, our settings', start: from('LongshoreServices', ours) },
  ];
}

/** The settings that cdk.json starts the bundled apps with. */
async function shipped(from, plain, classPath) {
  const file = join(home, 'test', 'bench', 'target', 'bench.jsa');
  const env = { ...inOneProcess('test/bench', plain), CDK_CONTEXT_JSON: JSON.stringify(settings().context) };
  const flags = [...QUICK_START, '-Dbench.lean=true'];
  const fresh = existsSync(file) && classPath.every((jar) => changed(jar) <= changed(file));
  if (!fresh) {
    rmSync(file, { force: true });
    const all = { flags: [...flags, `-XX:ArchiveClassesAtExit=${file}`, ...SILENT], env };
    await timed(from('LongshoreServices', all)(10));
  }
  return { flags: [...flags, `-XX:SharedArchiveFile=${file}`, ...SILENT], env };
}

function settings() {
  return JSON.parse(readFileSync(join(home, 'cdk.json'), 'utf8'));
}

async function inJavaScript(env, classPath) {
  const folder = await unpackedCdk(classPath);
  return (services) => ({ command: node(), args: [join(folder, 'stock.mjs'), String(services)], env });
}

/** One after the other, again and again, so that what slows the machine slows all of them. */
async function race(contestants, services, runs) {
  const times = contestants.map(() => []);
  for (let run = 0; run <= runs; run++) {
    for (const [i, contestant] of contestants.entries()) {
      const result = await timed(contestant.start(services));
      // The first round fills caches.
      if (run > 0) times[i].push(result);
    }
  }
  return times.map((each) => ({
    seconds: median(each.map(({ seconds }) => seconds)),
    mebibytes: median(each.map(({ mebibytes }) => mebibytes)),
  }));
}

function print(contestants, services, results) {
  console.log(`\n${services} services`);
  const stock = results[1].seconds;
  contestants.forEach(({ name }, i) => {
    const { seconds, mebibytes } = results[i];
    const ratio = (seconds / stock).toFixed(2);
    console.log(`  ${name.padEnd(26)}${seconds.toFixed(2).padStart(7)} s${ratio.padStart(7)} ×${String(Math.round(mebibytes)).padStart(6)} MiB`);
  });
}

/** What a further service costs, between the smallest app and each larger one. */
function slopes(contestants, results) {
  if (results.length < 2) return;
  console.log('\na further service, in ms');
  contestants.forEach(({ name }, i) => {
    const [first, ...others] = results;
    const each = others.map(([services, all]) => (1000 * (all[i].seconds - first[1][i].seconds)) / (services - first[0]));
    console.log(`  ${name.padEnd(26)}${each.map((ms) => ms.toFixed(1).padStart(7)).join('')}`);
  });
}

async function countCalls(contestants) {
  console.log('\ncalls across jsii for a further service');
  for (const { name, start } of contestants.filter((each) => !each.name.endsWith('JavaScript'))) {
    console.log(`  ${name.padEnd(26)}${String((await calls(start(5))) - (await calls(start(4)))).padStart(7)}`);
  }
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
