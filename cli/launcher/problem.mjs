// A prerequisite is missing or the build failed: one line for the reader, exit code 2.

export class Problem extends Error {}

/** Runs the body; a Problem becomes one line on stderr, never a stack trace. */
export async function orOneLine(body) {
  try {
    process.exitCode = await body();
  } catch (problem) {
    if (!(problem instanceof Problem) || process.env.LONGSHORE_DEBUG) throw problem;
    process.stderr.write(`longshore: ${problem.message}\n`);
    process.exitCode = 2;
  }
}
