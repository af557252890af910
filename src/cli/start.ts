// Gives the command line the real world: this process's streams, folder, clock and environment.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Output } from './context.js'
import { main } from './main.js'

/** Starts kscp; `packageRoot` is the folder that holds the package's templates. */
export async function start(packageRoot: string): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', endQuietlyOnClosedPipe)
  const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { version: string }
  process.exitCode = await main(process.argv.slice(2), {
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    cwd: process.cwd(),
    env: process.env,
    packageRoot,
    version,
    now: () => Date.now(),
  })
}

function outputOf(stream: NodeJS.WriteStream): Output {
  const columns = Number(process.env.COLUMNS)
  return {
    write: (text) => stream.write(text),
    isTTY: stream.isTTY === true,
    width: stream.columns ?? (Number.isInteger(columns) && columns > 0 ? columns : 80),
  }
}

/** Whoever reads our output may stop early, as `head` does. */
function endQuietlyOnClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit()
  throw error
}
