// Made-up people: no two of one name; initials belong to whoever has them first, and the others are written by their ids.

const GIVEN =
  'Asha Bernard Chioma Dilys Edmund Farida Gwen Hamish Imogen Joachim Keziah Leonard Maeve Nikhil Ottoline Priya Anselm Rosalind Stellan Tamsin Dominic Verity Winifred Marguerite Percival'
const FAMILY =
  'Abernathy Bello Cartwright Dunmore Eastgate Farrant Gillespie Hallam Ingleby Jessop Kavanagh Lockhart Mensah Northcote Okafor Pemberton Attwater Rathbone Sandiford Thackray Halloran Venables Whitlock Marchbanks Sotheby'
const TITLES = [
  'Head of Safeguarding',
  'Director of Quality',
  'Designated Nurse',
  'Designated Doctor',
  'Head Teacher',
  'Detective Superintendent',
  'Service Manager',
  'Early Help Lead',
  'Professional Adviser',
  'Public Health Consultant',
  'Housing Manager',
  'Youth Justice Manager',
]
/** Every fifth person came from another role. */
const MOVED = 5

/** At most as many as the two lists of names have pairs, which is 625. */
export function makePeople(count, organisations) {
  const [given, family] = [GIVEN.split(' '), FAMILY.split(' ')]
  const taken = new Set()
  return Array.from({ length: count }, (_, i) => {
    const first = given[i % given.length]
    const last = family[(i * 7 + Math.floor(i / given.length)) % family.length]
    const letters = first[0] + last[0]
    const initials = taken.has(letters) ? undefined : letters
    taken.add(letters)
    const id = `${first}-${last}`.toLowerCase()
    const name = `${first} ${last}`
    const publish = i % 6 === 5 ? 'role' : 'name'
    return { id, word: initials ?? id, inProse: initials ?? name, fields: { name, initials, roles: rolesOf(i, organisations), publish } }
  })
}

function rolesOf(i, organisations) {
  const organisation = organisations[i % organisations.length].id
  const from = 2003 + (i % 7)
  const role = { title: TITLES[i % TITLES.length], organisation, from: `${from}-09-01` }
  if (i % MOVED !== 0) return [role]
  const before = organisations[(i + 1) % organisations.length].id
  return [{ title: TITLES[(i + 4) % TITLES.length], organisation: before, from: `${from - 3}-04-01`, to: `${from}-08-31` }, role]
}
