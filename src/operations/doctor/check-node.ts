// Node runs kscp: is it new enough?
import { type Diagnosis, right, wrong } from '../../core/diagnosis.js'

/** `needed` is the range of the package's engines, such as `>=20`. */
export function checkNode({ kscp, version, needed }: { kscp: string; version: string; needed: string }): Diagnosis {
  const [least, major] = [needed, version].map((text) => Number(/\d+/.exec(text)?.[0] ?? 0)) as [number, number]
  if (major >= least) return right('node', `Node ${version} runs kscp ${kscp}.`)
  return wrong('node', `Node ${version} is too old for kscp ${kscp}, expected ${least} or newer.`, 'Install a newer one from nodejs.org.')
}
