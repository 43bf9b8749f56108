// Where things are in this repository, and how to run a program of it.

import { spawn } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const home = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const windows = process.platform === 'win32';

/** The first executable of this name on the PATH, or undefined. */
export function onPath(name) {
  const names = windows ? [`${name}.exe`, `${name}.cmd`] : [name];
  for (const folder of (process.env.PATH ?? '').split(delimiter).filter(Boolean)) {
    for (const candidate of names.map((each) => join(folder, each))) {
      if (executable(candidate)) return candidate;
    }
  }
  return undefined;
}

/** Whether this is a file that can be run. */
export function executable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** Runs a program to its end and returns its exit code. Ctrl-C is left to the program; a kill is passed on. */
export function run(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    const ignore = () => {};
    const passOn = (signal) => child.kill(signal);
    process.on('SIGINT', ignore).on('SIGTERM', passOn).on('SIGHUP', passOn);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      process.off('SIGINT', ignore).off('SIGTERM', passOn).off('SIGHUP', passOn);
      resolve(signal ? 130 : code);
    });
  });
}

/** Says what takes long, in one line that ends when it is done. */
export async function withProgress(what, body) {
  const start = Date.now();
  process.stderr.write(`longshore: ${what} ... `);
  try {
    await body();
    process.stderr.write(`${Math.max(1, Math.round((Date.now() - start) / 1000))} s\n`);
  } catch (problem) {
    process.stderr.write('failed\n');
    throw problem;
  }
}
