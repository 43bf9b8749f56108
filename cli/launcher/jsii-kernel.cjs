// Runs the jsii kernel in this process. jsii starts a second one and copies every message to it and back, and names the modules of the CDK
// anew at each start, so that Node can't keep them compiled. What a run has loaded, the next one loads while Java is still busy.
//   node jsii-kernel.cjs FOLDER LOADED: where the jar of jsii's runtime is unpacked, and the file of the modules that a run has loaded

const fs = require('node:fs');
const Module = require('node:module');
const { basename, join } = require('node:path');

const [folder, loaded] = process.argv.slice(2);

const { readSync, writeSync, mkdtempSync } = fs;
const FROM_JAVA = 3;
const TO_JAVA = 4;
let packages;

// The kernel reads and writes one socket; here they are two pipes.
fs.writeSync = (fd, ...rest) => writeSync(fd === FROM_JAVA ? TO_JAVA : fd, ...rest);

// With this among the arguments the kernel links packages rather than copies them. Without Node knowing of it, a module has the name of the
// file in the package cache, which stays the same; then one package finds another only by NODE_PATH.
process.execArgv.push('--preserve-symlinks');
fs.mkdtempSync = (prefix, ...rest) => {
  const made = mkdtempSync(prefix, ...rest);
  if (basename(prefix) === 'jsii-kernel-') {
    packages = process.env.NODE_PATH = join(made, 'node_modules');
    Module._initPaths();
  }
  return made;
};

// Java unpacks the CDK before it sends the first request: until there is one to read, there is time.
const expected = modules();
let known = expected.length;
const unblocked = expected.length > 0 ? withoutBlocking(FROM_JAVA) : undefined;
if (unblocked !== undefined) {
  fs.readSync = (fd, ...rest) => {
    if (fd !== FROM_JAVA || !canLoad()) return readSync(fd, ...rest);
    while (expected.length > 0) {
      try {
        return readSync(unblocked, ...rest);
      } catch (problem) {
        if (problem.code !== 'EAGAIN') throw problem;
      }
      load(expected.shift());
    }
    fs.readSync = readSync;
    return readSync(fd, ...rest);
  };
}
process.on('exit', keepModules);

Module.enableCompileCache?.(join(folder, 'compiled'));
require(join(folder, 'software/amazon/jsii/lib/program.js'));

function modules() {
  try {
    return JSON.parse(fs.readFileSync(loaded, 'utf8'));
  } catch {
    return [];
  }
}

// The same pipe once more, as Node has no other way to ask whether there is something in it; undefined where a system has no /proc.
function withoutBlocking(fd) {
  try {
    return fs.openSync(`/proc/self/fd/${fd}`, fs.constants.O_RDONLY | fs.constants.O_NONBLOCK);
  } catch {
    return undefined;
  }
}

// The CDK finds constructs, on which all of it stands, from when jsii has linked it; a copy would be no module of an earlier run.
function canLoad() {
  return packages !== undefined && fs.lstatSync(join(packages, 'constructs'), { throwIfNoEntry: false })?.isSymbolicLink();
}

// Where the package cache was emptied, this run notes anew what it loads.
function load(file) {
  try {
    require(file);
  } catch {
    expected.length = known = 0;
  }
}

// A run that loads more than those before it is the better guess, and one that failed early no guess at all.
function keepModules() {
  const files = Object.keys(require.cache).filter((file) => file !== __filename && !file.startsWith(folder));
  if (files.length <= known) return;
  const written = `${loaded}.${process.pid}`;
  try {
    fs.writeFileSync(written, JSON.stringify(files));
    fs.renameSync(written, loaded);
  } catch {
    // The next start is as slow as this one.
  }
}
