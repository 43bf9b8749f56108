// Runs the CDK under Java in one Node process where jsii takes two: opt-in, as it leans on what jsii does not document (docs/performance.md).

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { jars } from './build.mjs';
import { jarTool } from './java.mjs';
import { node } from './node.mjs';
import { home, windows } from './places.mjs';

const PROGRAM = 'software/amazon/jsii/lib/program.js';
const WORKER = 'software/amazon/jsii/lib/runtime-index-worker.js';
const STARTER = join(home, 'cli', 'launcher', 'jsii-kernel.cjs');

// What the starter changes or counts on: in a jsii that differs here, its own two processes are started.
const COUNTED_ON = ['readFD:3,writeFD:3', '"jsii-kernel-"', 'execArgv.includes("--preserve-symlinks")'];

/** The environment in which a built program has one Node process; unchanged where that is not to be had. */
export function inOneProcess(program, env) {
  const folder = windows || env.JSII_RUNTIME ? undefined : unpacked(program);
  if (!folder) return env;
  // Its own output goes where people look, as the two pipes from and to Java are 3 and 4.
  const command = [node(), STARTER, folder, join(folder, `${key(program)}.json`)].map(quoted).join(' ');
  return { ...env, JSII_RUNTIME: `exec ${command} 3<&0 4>&1 1>&2 </dev/null` };
}

// Other jars have other modules: a later version must not find those of an earlier one loaded.
function key(program) {
  return createHash('sha256').update(jars(program).join()).digest('hex').slice(0, 12);
}

/** The kernel of the jsii that the program has, out of its jar; undefined where it can't be had or is another. */
function unpacked(program) {
  const jar = jars(program).find((each) => basename(each).startsWith('jsii-runtime-'));
  const tool = jarTool();
  if (!jar || !tool) return undefined;
  const folder = join(home, program, 'target', basename(jar, '.jar'));
  if (existsSync(folder)) return isKnown(folder) ? folder : undefined;
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  const { status } = spawnSync(tool, ['xf', jar, PROGRAM, WORKER], { cwd: unfinished, stdio: 'ignore' });
  if (status === 0) rename(unfinished, folder);
  rmSync(unfinished, { recursive: true, force: true });
  return existsSync(folder) && isKnown(folder) ? folder : undefined;
}

// Another first start may have been quicker: its folder is as good.
function rename(unfinished, folder) {
  try {
    renameSync(unfinished, folder);
  } catch (problem) {
    if (!existsSync(folder)) throw problem;
  }
}

function isKnown(folder) {
  const program = readFileSync(join(folder, PROGRAM), 'utf8');
  return COUNTED_ON.every((part) => program.includes(part));
}

function quoted(path) {
  return `'${path.replaceAll("'", `'\\''`)}'`;
}
