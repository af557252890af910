// Reads which Node the package asks for.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A range such as `>=20`. */
export function neededNode(packageRoot: string): string {
  const { engines } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { engines: { node: string } }
  return engines.node
}
