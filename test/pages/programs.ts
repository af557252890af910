// The programs that pages and Word files are tried in: Debian's Chromium, LibreOffice and poppler. What is missing is said plainly.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium } from 'playwright-core'

/** A browser; whoever opens it closes it. */
export function openChromium(): Promise<Browser> {
  const given = process.env.CHROMIUM
  const path = given === undefined ? findProgram('chromium') : existsSync(given) ? given : null
  if (path === null) throw new Error('Chromium is not installed: apt-get install chromium, or name the program in CHROMIUM.')
  return chromium.launch({ executablePath: path, args: ['--no-sandbox'] })
}

export interface Paper {
  pages: number
  text: string
}

/** A Word file as LibreOffice lays it out on paper. */
export function layOut(word: Uint8Array): Paper {
  const soffice = programOr('soffice', 'LibreOffice is not installed: apt-get install libreoffice-writer.')
  const [pdfinfo, pdftotext] = ['pdfinfo', 'pdftotext'].map((name) =>
    programOr(name, `${name} is not installed: apt-get install poppler-utils.`),
  )
  const folder = mkdtempSync(join(tmpdir(), 'kscp-paper-'))
  try {
    writeFileSync(join(folder, 'notes.docx'), word)
    // A profile of its own, so that no other LibreOffice of this machine is in the way.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
    run(soffice, [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'notes.docx')])
    const paper = join(folder, 'notes.pdf')
    if (!existsSync(paper)) throw new Error('LibreOffice could not open the Word file.')
    run(pdftotext ?? '', ['-layout', paper, join(folder, 'notes.txt')])
    const pages = Number(/^Pages:\s+(\d+)/m.exec(run(pdfinfo ?? '', [paper]))?.[1])
    return { pages, text: readFileSync(join(folder, 'notes.txt'), 'utf8') }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function programOr(name: string, complaint: string): string {
  const path = findProgram(name)
  if (path === null) throw new Error(complaint)
  return path
}

function findProgram(name: string): string | null {
  const places = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin']
  return places.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null
}

function run(program: string, words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, words, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program} did not end well: ${stderr}`)
  return stdout
}
