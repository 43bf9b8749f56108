// The CDK in JavaScript, out of the jars that Java runs it from: both sides have the same files.

import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { jarTool } from '../../cli/launcher/java.mjs';
import { home } from '../../cli/launcher/places.mjs';
import { Problem } from '../../cli/launcher/problem.mjs';

const HERE = join(home, 'test', 'bench');

// Names of 63,000 classes in the case of aws-cdk-lib.
const LIST_OF_A_JAR = 64 * 2 ** 20;

/** Returns a folder with stock.mjs and the node_modules that it needs. */
export async function unpackedCdk(classPath) {
  const folder = join(HERE, 'target', 'javascript');
  if (!existsSync(folder)) {
    const unfinished = `${folder}.${process.pid}`;
    classPath.filter((entry) => entry.endsWith('.jar')).forEach((jar) => unpack(jar, unfinished));
    renameSync(unfinished, folder);
  }
  copyFileSync(join(HERE, 'stock.mjs'), join(folder, 'stock.mjs'));
  return folder;
}

function unpack(jar, folder) {
  const tool = jarTool();
  if (!tool) throw new Problem('no jar tool found: install a JDK');
  const listed = spawnSync(tool, ['tf', jar], { encoding: 'utf8', maxBuffer: LIST_OF_A_JAR }).stdout.split('\n');
  for (const tarball of listed.filter((name) => name.endsWith('.jsii.tgz'))) {
    const scratch = join(folder, 'unpacked');
    mkdirSync(scratch, { recursive: true });
    ran(spawnSync(tool, ['xf', jar, tarball], { cwd: scratch }));
    ran(spawnSync('tar', ['xzf', tarball], { cwd: scratch }));
    // The tarball is where its name says: software/amazon/awscdk/aws-cdk-lib@2.272.0.jsii.tgz holds "package".
    const name = packageName(join(scratch, 'package'));
    const target = join(folder, 'node_modules', name);
    mkdirSync(dirname(target), { recursive: true });
    renameSync(join(scratch, 'package'), target);
    rmSync(scratch, { recursive: true });
  }
}

function packageName(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).name;
}

function ran({ status, stderr }) {
  if (status !== 0) throw new Problem(`a package of the CDK can't be unpacked: ${stderr}`);
}
