// Made-up organisations of a made-up partnership: the statutory partners first, then agencies and schools.

const STATUTORY = ['Elmbridge Council', 'Wychford Council', 'Elmbridge Police', 'Elmbridge Health Board']
const AGENCIES = ['Housing Trust', 'Early Years Alliance', 'Community Health Trust', 'Youth Justice Service', 'Probation Service']
const PLACES = [
  'Alderhurst',
  'Brackenfold',
  'Copsley',
  'Dunsmere',
  'Fernholt',
  'Hollowbrook',
  'Larkfield',
  'Millbourne',
  'Netherton',
  'Oakshott',
]

/** At most as many as there are statutory partners and places, which is 14. */
export function makeOrganisations(count) {
  return Array.from({ length: count }, (_, i) => {
    const statutory = STATUTORY[i]
    const n = i - STATUTORY.length
    const name = statutory ?? `${PLACES[n % PLACES.length]} ${n % 2 === 0 ? AGENCIES[(n / 2) % AGENCIES.length] : 'Primary School'}`
    const types = [statutory === undefined ? 'relevant-agency' : 'statutory-partner']
    return { id: name.toLowerCase().replaceAll(' ', '-'), fields: { name, types } }
  })
}
