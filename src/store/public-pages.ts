// Lists and reads what stands in the public folder as it is now, each document in the forms that people read most easily.
import { readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { filesUnder } from './files-under.js'

/** From the store's root, with `/`: pages and Markdown, and another form only of what has neither. */
export function listPublicPages(root: string, publicFolder: string): string[] {
  const files = filesUnder(join(root, publicFolder)).map((path) => relative(root, path).split(sep).join('/'))
  const read = new Set(files.filter((file) => /\.(?:md|html)$/.test(file)).map(withoutEnding))
  return files.filter((file) => /\.(?:md|html)$/.test(file) || !read.has(withoutEnding(file)))
}

export function bytesOfPage(root: string, file: string): Uint8Array {
  return readFileSync(join(root, file))
}

/** The id of the record that a public file is named after. */
export function idOfPage(file: string): string {
  return withoutEnding(file.slice(file.lastIndexOf('/') + 1))
}

function withoutEnding(file: string): string {
  return file.replace(/\.[^./]+$/, '')
}
