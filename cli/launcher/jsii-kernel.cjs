// Runs the jsii kernel in this process. jsii starts a second one and copies every message to it and back, and names the modules of the CDK
// anew at each start, so that Node can't keep them compiled.
//   node jsii-kernel.cjs FOLDER, into which the jar of jsii's runtime is unpacked

const fs = require('node:fs');
const Module = require('node:module');
const { basename, join } = require('node:path');

const folder = process.argv[2];

const { writeSync, mkdtempSync } = fs;
const FROM_JAVA = 3;
const TO_JAVA = 4;

// The kernel reads and writes one socket; here they are two pipes.
fs.writeSync = (fd, ...rest) => writeSync(fd === FROM_JAVA ? TO_JAVA : fd, ...rest);

// With this among the arguments the kernel links packages rather than copies them. Without Node knowing of it, a module has the name of the
// file in the package cache, which stays the same; then one package finds another only by NODE_PATH.
process.execArgv.push('--preserve-symlinks');
fs.mkdtempSync = (prefix, ...rest) => {
  const made = mkdtempSync(prefix, ...rest);
  if (basename(prefix) === 'jsii-kernel-') {
    process.env.NODE_PATH = join(made, 'node_modules');
    Module._initPaths();
  }
  return made;
};

Module.enableCompileCache?.(join(folder, 'compiled'));
require(join(folder, 'software/amazon/jsii/lib/program.js'));
