// Plays a transcript: a Markdown file whose ```console blocks show commands after `$ ` and, below each, what a person sees.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { GIT_ENVIRONMENT } from './git.js'
import { REPOSITORY } from './store.js'

const BLOCK = /```console\n([\s\S]*?)```/g
const MARKER = '@@@ next command @@@'

/** The file as it stands, and as it would be with what the commands print now; all its blocks are played in one shell. */
export function playTranscript(file: string, folder: string): { written: string; played: string } {
  const written = readFileSync(file, 'utf8')
  const commands = [...written.matchAll(BLOCK)].map(([, block = '']) => commandsOf(block))
  const outputs = runInShell(commands.flat(), folder)
  const played = written.replace(BLOCK, () => {
    const lines = (commands.shift() ?? []).map((command) => `$ ${command}\n${outputs.shift() ?? ''}`)
    return `\`\`\`console\n${lines.join('')}\`\`\``
  })
  if (process.env.UPDATE_TRANSCRIPTS === '1') writeFileSync(file, played)
  return { written, played }
}

/** A command may run on over lines that end in a backslash. */
function commandsOf(block: string): string[] {
  return [...block.matchAll(/^\$ ((?:.*\\\n)*.*)$/gm)].map(([, command = '']) => command)
}

function runInShell(commands: readonly string[], folder: string): string[] {
  const kscp = `kscp() { "${process.execPath}" "${join(REPOSITORY, 'bin/kscp.js')}" "$@"; }\nnpx() { shift; kscp "$@"; }`
  const script = [
    kscp,
    ...commands.flatMap((command) => [`{ ${command}\n} 2>&1`, `ended=$?; printf '%s\\n' '${MARKER}'; (exit $ended)`]),
  ].join('\n')
  const { stdout } = spawnSync('sh', ['-c', script], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      COLUMNS: '80',
      ...GIT_ENVIRONMENT,
    },
  })
  return stdout.split(`${MARKER}\n`)
}
