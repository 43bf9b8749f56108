// A process from its start to its end: how long, and how much memory it and its children had at the most.

import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { Problem } from '../../cli/launcher/problem.mjs';

const LOOK_EVERY_MS = 50;

/** Runs a command in silence. */
export function timed(start) {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const child = launch(start, ['ignore', 'ignore', 'pipe']);
    let problem = '';
    child.stderr.on('data', (part) => (problem += part));
    let kibibytes = 0;
    const look = setInterval(() => (kibibytes = Math.max(kibibytes, memory(child.pid))), LOOK_EVERY_MS);
    child.on('close', (code) => {
      clearInterval(look);
      const seconds = (performance.now() - began) / 1000;
      if (code === 0) resolve({ seconds, mebibytes: kibibytes / 1024 });
      else reject(new Problem(`${start.command} ended with ${code}\n${problem.slice(-2000)}`));
    });
  });
}

/** Counts the requests to the jsii kernel; its trace has a line for each. */
export function calls(start) {
  return new Promise((resolve, reject) => {
    const child = launch({ ...start, env: { ...start.env, JSII_DEBUG: '1' } }, ['ignore', 'ignore', 'pipe']);
    let count = 0;
    let rest = '';
    child.stderr.on('data', (part) => {
      const lines = (rest + part).split('\n');
      rest = lines.pop();
      count += lines.filter((line) => /^> \{/.test(line)).length;
    });
    child.on('close', (code) => (code === 0 ? resolve(count) : reject(new Problem(`${start.command} ended with ${code}`))));
  });
}

// Each run writes its assembly into a folder of its own, as an app does that no CLI has started.
function launch({ command, args, env }, stdio) {
  return spawn(command, args, { env, stdio, cwd: tmpdir() });
}

/** The resident memory of a process and what it started, in KiB; 0 where the system has no /proc. */
function memory(pid) {
  try {
    const own = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
    return readdirSync(`/proc/${pid}/task`)
      .flatMap((task) => readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').trim().split(' '))
      .filter(Boolean)
      .reduce((sum, child) => sum + memory(child), own);
  } catch {
    return 0;
  }
}
