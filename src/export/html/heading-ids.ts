// Gives each heading of a page an id made from its own words, which are public; none twice.
import { toKebab } from '../../core/kebab.js'

export class HeadingIds {
  private readonly given: Set<string>

  /** `taken` are the ids that the page has already. */
  constructor(taken: readonly string[]) {
    this.given = new Set(taken)
  }

  next(title: string): string {
    const base = slug(title)
    let id = base
    for (let n = 2; this.given.has(id); n++) id = `${base}-${n}`
    this.given.add(id)
    return id
  }
}

/** "item-3-serious-case-reviews": letters without accents, numbers and hyphens, a letter first. */
function slug(title: string): string {
  const letters = toKebab(title)
    .replace(/(?<=^.{40}[^-]*)-.*$/, '')
    .slice(0, 80)
  if (letters === '') return 'section'
  return /^[a-z]/.test(letters) ? letters : `item-${letters}`
}
