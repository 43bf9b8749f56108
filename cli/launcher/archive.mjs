// Starts the command line and the bundled apps quicker: its classes as jars, which Java keeps loaded in an archive (AppCDS) from the first
// run on. Where a part of this is not to be had, it starts from the folders of classes.

import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { changed, classFolders, jars, marker } from './build.mjs';
import { jarTool, runJava } from './java.mjs';
import { home } from './places.mjs';

// An archive of another Java is passed over; that is nothing to be told of.
export const SILENT = ['-Xlog:disable', '-Xlog:all=error:stderr'];

/** Runs a main class of a built program and returns its exit code. What this run loads is kept if it is typical. */
export async function runArchived(program, mainClass, args, { typical, ...options }) {
  const own = classFolders(program).map(packed);
  const classPath = [...own, ...jars(program)];
  const archive = join(home, program, 'target', 'longshore.jsa');
  if (existsSync(archive) && own.every((jar) => changed(jar) < changed(archive))) {
    return runJava(classPath, mainClass, args, { ...options, flags: [`-XX:SharedArchiveFile=${archive}`, ...SILENT] });
  }
  if (!typical || !own.every((jar) => jar.endsWith('.jar'))) return runJava(classPath, mainClass, args, options);
  const written = `${archive}.${process.pid}`;
  const flags = [`-XX:ArchiveClassesAtExit=${written}`, ...SILENT];
  const code = await runJava(classPath, mainClass, args, { ...options, flags });
  if (code < 2 && existsSync(written)) renameSync(written, archive);
  rmSync(written, { force: true });
  return code;
}

/** The class path of a built program as an archive needs it: no folders. */
export function packedClassPath(program) {
  return [...classFolders(program).map(packed), ...jars(program)];
}

/** The classes of a module as a jar, made anew after each build; their folder where there is no tool for it. */
function packed({ module, folder }) {
  const jar = join(home, module, 'target', 'launcher.jar');
  if (existsSync(jar) && changed(jar) > changed(marker(module))) return jar;
  const tool = jarTool();
  const written = `${jar}.${process.pid}`;
  if (!tool || spawnSync(tool, ['cf', written, '-C', folder, '.'], { stdio: 'ignore' }).status !== 0) return folder;
  renameSync(written, jar);
  return jar;
}
