// Gives the command line the real world: this process's output, folder, clock and environment.
import { fstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isFailure } from '../core/failure.js'
import type { Output } from './context.js'
import { main } from './main.js'
import { writeToEnd } from './write-to-end.js'

const STANDARD_INPUT = 0
const STANDARD_OUTPUT = 1
const STANDARD_ERROR = 2

/** Starts kscp; `packageRoot` is the folder that holds the package's templates. */
export async function start(packageRoot: string): Promise<void> {
  const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { version: string }
  process.exitCode = await main(process.argv.slice(2), {
    stdout: outputOf(STANDARD_OUTPUT),
    stderr: outputOf(STANDARD_ERROR, writeIfPossible),
    isInteractive: isDevice(STANDARD_INPUT) && isDevice(STANDARD_OUTPUT) && process.stdin.isTTY === true && process.stdout.isTTY === true,
    cwd: process.cwd(),
    env: process.env,
    packageRoot,
    version,
    now: () => Date.now(),
  })
}

/** All is written straight: Node's streams take 4 ms to load, as much as all else that a short command does. Only a terminal's knows its width; some tell none, or 0. */
function outputOf(descriptor: number, writeTo = writeToEnd): Output {
  const write = (content: string | Uint8Array) => writeTo(descriptor, content)
  const stream = isDevice(descriptor) ? (descriptor === STANDARD_OUTPUT ? process.stdout : process.stderr) : undefined
  return { write, isTTY: stream?.isTTY === true, width: stream?.columns || givenWidth() }
}

/** Messages that nobody can be told change nothing about how a command ends. */
function writeIfPossible(descriptor: number, content: string | Uint8Array): void {
  try {
    writeToEnd(descriptor, content)
  } catch (error) {
    if (!isFailure(error)) throw error
  }
}

function givenWidth(): number {
  const columns = Number(process.env.COLUMNS)
  return Number.isInteger(columns) && columns > 0 ? columns : 80
}

function isDevice(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice()
  } catch {
    return false
  }
}
