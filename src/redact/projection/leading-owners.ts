// Tells where an action's wording says its owners itself, "OS and BOM to write": a copy that names them beside it would name them twice.

/** How long the beginning "OS and BOM to " is, the owners being all of them and in their order; 0 where the wording begins otherwise. */
export function leadingOwners(wording: string, owners: readonly string[]): number {
  let at = 0
  for (const [i, owner] of owners.entries()) {
    const joint = i === 0 ? '' : (/^(?:, and |, | and | & | ?\/ ?)/.exec(wording.slice(at))?.[0] ?? null)
    if (joint === null || !wording.startsWith(owner, at + joint.length)) return 0
    at += joint.length + owner.length
  }
  return at > 0 && wording.startsWith(' to ', at) ? at + ' to '.length : 0
}
