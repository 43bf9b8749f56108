// Which Node runs the CDK, and that the CDK CLI is there.

import { existsSync, mkdirSync, openSync, readFileSync, closeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { executable, home, onPath, run, windows, withProgress } from './places.mjs';
import { Problem } from './problem.mjs';

const SUPPORTED = 22;
const FALLBACK = join(home, 'cli', 'node24');
const major = Number(process.versions.node.split('.')[0]);

/** Node 24 of this repository where the one on the PATH is too old and it is installed; otherwise the one on the PATH. */
export function node() {
  return (major < SUPPORTED && installedNode()) || process.execPath;
}

/** The environment in which programs that use the CDK run: its Node, and no banner about the Node they would refuse. */
export function cdkEnvironment() {
  const env = { ...process.env };
  if (major >= SUPPORTED) return env;
  const better = installedNode();
  if (better) env.JSII_NODE ??= better;
  else {
    env.JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION ??= String(major);
    env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';
  }
  return env;
}

/** Installs the CDK CLI, and Node 24 where the one on the PATH is too old for it. */
export async function ensureCdk() {
  if (!onPath('npm')) throw new Problem('no npm found: install Node.js 22 or newer with its npm and put it on the PATH');
  if (installedCli() !== wantedCli()) await install('installing the CDK CLI', home);
  if (major < SUPPORTED && !installedNode()) {
    await install(`installing Node 24 beside Node ${major}`, FALLBACK);
  }
}

function installedNode() {
  const folder = join(FALLBACK, 'node_modules', `node-${windows ? 'win' : process.platform}-${process.arch}`, 'bin');
  const file = join(folder, windows ? 'node.exe' : 'node');
  return executable(file) ? file : undefined;
}

function installedCli() {
  const file = join(home, 'node_modules', 'aws-cdk', 'package.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : undefined;
}

function wantedCli() {
  return JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')).devDependencies['aws-cdk'];
}

async function install(what, folder) {
  const log = join(home, 'target', 'longshore-npm.log');
  mkdirSync(dirname(log), { recursive: true });
  await withProgress(what, async () => {
    const sink = openSync(log, 'w');
    const code = await run('npm', ['ci', '--no-progress'], { cwd: folder, shell: windows, stdio: ['ignore', sink, sink] });
    closeSync(sink);
    if (code !== 0) {
      throw new Problem(`npm ci failed in ${folder}\n${readFileSync(log, 'utf8').trimEnd()}`);
    }
  });
}
