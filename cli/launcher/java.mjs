// Finds Java, checks that it will do, and starts a program with it.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { executable, onPath, run, windows } from './places.mjs';
import { Problem } from './problem.mjs';

const LEAST = 17;
const FIX = `install a JDK ${LEAST} or newer and set JAVA_HOME to it, or put it on the PATH`;

// Short runs: the second compiler, parallel collectors and shared statistics cost more than they bring.
export const QUICK_START = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-XX:-UsePerfData', '-Xshare:auto'];

/** The java executable, new enough. */
export function java() {
  const found = tool('java');
  if (!found) throw new Problem(`no Java found: ${FIX}`);
  const version = versionOf(found);
  if (version < LEAST) throw new Problem(`Java ${version} (${found}) is too old: ${FIX}`);
  return found;
}

/** Fails where Java can run programs but not compile them. */
export function requireCompiler() {
  const found = java();
  if (!tool('javac')) throw new Problem(`${found} is a Java runtime without a compiler: ${FIX}`);
}

/** Runs a main class and returns its exit code. */
export function runJava(classPath, mainClass, args, { properties = {}, flags = [], env = process.env } = {}) {
  const said = Object.entries(properties).map(([name, value]) => `-D${name}=${value}`);
  return run(java(), [...QUICK_START, ...flags, ...said, '-cp', classPath.join(delimiter), mainClass, ...args], { env });
}

/** What packs classes into a jar, or undefined where Java is only there to run programs. */
export function jarTool() {
  return tool('jar');
}

function tool(name) {
  const javaHome = process.env.JAVA_HOME;
  if (!javaHome) return onPath(name);
  const file = join(javaHome, 'bin', windows ? `${name}.exe` : name);
  if (executable(file)) return file;
  if (name === 'java') throw new Problem(`JAVA_HOME is ${javaHome}, but there is no ${file}: ${FIX}`);
  return undefined;
}

function versionOf(file) {
  // Every JDK since 9 says its version in a file, which is quicker to read than starting it.
  const release = join(dirname(dirname(realpathSync(file))), 'release');
  const text = existsSync(release) ? readFileSync(release, 'utf8') : '';
  const said = /JAVA_VERSION="(?:1\.)?(\d+)/.exec(text) ?? /version "(?:1\.)?(\d+)/.exec(askVersion(file));
  return said ? Number(said[1]) : 0;
}

function askVersion(file) {
  return spawnSync(file, ['-version'], { encoding: 'utf8' }).stderr ?? '';
}
