// Builds what is missing or stale with Maven, and knows the class path of what is built. Nothing stale: no Maven.

import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { home, run, windows, withProgress } from './places.mjs';
import { Problem } from './problem.mjs';
import { java, requireCompiler } from './java.mjs';

// Each program's own module last, what it is built from before it.
const MODULES = {
  cli: ['lib', 'test/rehearsal', 'cli'],
  'test/bench': ['lib', 'constructs', 'patterns', 'test/bench'],
  'sample-apps': ['lib', 'constructs', 'patterns', 'sample-apps'],
};

/** Builds these programs (module names) unless they are up to date, and fails with the log if that does not work. */
export async function ensureBuilt(...programs) {
  java();
  const stale = programs.filter(isStale);
  if (stale.length === 0) return;
  requireCompiler();
  await withProgress('building what changed', () => maven(stale));
  for (const program of stale) {
    if (isStale(program)) throw new Problem(`the build left ${program} stale: run ./mvnw clean and try again`);
  }
}

/** The class path of a built program: the modules of this repository, then the jars of others. */
export function classPath(program) {
  return [...classFolders(program).map(({ folder }) => folder), ...jars(program)];
}

/** The modules of this repository that a program is made of, itself first, and where their classes are. */
export function classFolders(program) {
  return sourced(program)
    .map((module) => ({ module, folder: join(home, module, 'target', 'classes') }))
    .reverse();
}

/** Whether a source of the program, or of what it is built from, is newer than what Maven made of it. */
export function isStale(program) {
  let newest = changed(join(home, 'pom.xml'));
  for (const module of sourced(program)) {
    newest = Math.max(newest, changed(join(home, module, 'pom.xml')), newestIn(join(home, module, 'src', 'main')));
    if (!existsSync(marker(module)) || changed(marker(module)) < newest) return true;
  }
  return !jars(program).every(existsSync);
}

function sourced(program) {
  return MODULES[program].filter((module) => existsSync(join(home, module, 'src', 'main', 'java')));
}

/** The jars of others that a built program needs. */
export function jars(program) {
  return readFileSync(marker(program), 'utf8').trim().split(delimiter).filter(Boolean);
}

/** Written by Maven once the module is compiled: the jars it needs, and by its age how fresh the classes are. */
export function marker(module) {
  return join(home, module, 'target', 'classpath.txt');
}

/** When a file was last written. */
export function changed(file) {
  return statSync(file).mtimeMs;
}

/** The age of a folder counts too: it tells of files that were taken away. */
function newestIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).reduce((newest, entry) => {
    const path = join(folder, entry.name);
    return Math.max(newest, entry.isDirectory() ? newestIn(path) : changed(path));
  }, changed(folder));
}

async function maven(programs) {
  const log = join(home, 'target', 'longshore-build.log');
  mkdirSync(dirname(log), { recursive: true });
  const sink = openSync(log, 'w');
  const start = new Date();
  const args = ['-B', '-q', '-Pfast', '-pl', programs.join(','), '-am', 'process-classes'];
  const options = { MAVEN_OPTS: '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC', ...process.env };
  const code = await run(windows ? '.\\mvnw.cmd' : './mvnw', args, {
    cwd: home,
    env: options,
    shell: windows,
    stdio: ['ignore', sink, sink],
  });
  closeSync(sink);
  if (code !== 0) {
    const last = readFileSync(log, 'utf8').trimEnd().split('\n').slice(-60).join('\n');
    throw new Problem(`the build failed, see ${log}\n${last}`);
  }
  // What was saved while Maven ran may have been read too early: let it count as newer.
  const built = new Set(programs.flatMap(sourced));
  built.forEach((module) => utimesSync(marker(module), start, start));
}
