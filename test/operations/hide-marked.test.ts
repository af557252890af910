// What a mark takes out shows nowhere in a list, in whatever form and disguise somebody wrote it there; everything else stays.
import { expect, it } from 'vitest'
import { hideMarked } from '../../src/operations/hide-marked.js'
import { readStore } from '../../src/store/read-store.js'
import { makeStore, meetingWith } from '../support/store.js'

async function hideIn(marked: string, files: { readonly [file: string]: string } = {}) {
  const store = makeStore({ ...meetingWith('AK reported on the audit.', `AK met ${marked} there.`), ...files })
  const { records, texts } = await readStore(store)
  return hideMarked(texts.values(), records)
}

const NAME = ':redact[Zebedee Quillfeather]{reason=s40}'

it.each([
  ['Visit Quillfeather.', 'Visit ….'],
  ['Visit the Quillfeathers.', 'Visit the ….'],
  ["Visit Quillfeather's house.", "Visit …'s house."],
  ['Visit Quillfeather2.', 'Visit ….'],
  ['Write to zquillfeather@example.org.', 'Write to …@example.org.'],
  ['Write to z.quillfeather@example.org.', 'Write to z.…@example.org.'],
  ['Find zebedeequillfeather.', 'Find ….'],
  ['Visit ZQ and Quillfather.', 'Visit … and ….'],
  ['Visit Z.Q. and Z. Q. at home.', 'Visit …. and …. at home.'],
  ['Visit Quilfeathers today.', 'Visit … today.'],
  ['See Quill\u00adfeather.', 'See ….'],
  ['See Quill\u200bfeather.', 'See ….'],
  ['See Quill\u200dfeather.', 'See ….'],
  ['See Quill\u2060feather.', 'See ….'],
  ['See Quill\u034ffeather.', 'See ….'],
  ['See Quill\ufe0ffeather.', 'See ….'],
  ['See Quill\ufefffeather.', 'See ….'],
  ['See Q.u.i.l.l.f.e.a.t.h.e.r now.', 'See … now.'],
  ['See Q u i l l f e a t h e r now.', 'See … now.'],
  ['See %51%75%69%6c%6c%66%65%61%74%68%65%72 now.', 'See %… now.'],
  ['See &#81;uillfeather now.', 'See &#81;… now.'],
  ['See quill-feather now.', 'See … now.'],
  ['See Quilfleather, Qulilfeather, Quillfaether and Quillfeahter.', 'See … and ….'],
  ['See Auillfeather, Quillfeathes, Quillfeathe, Quuillfeather and Quillfexather.', 'See … and ….'],
])('%s', async (text, shown) => {
  expect((await hideIn(NAME))(text)).toBe(shown)
})

it('leaves whatever tells nothing', async () => {
  const hide = await hideIn(':redact[Allen Marlow]{reason=s40} and :redact[Sue Marsh]{reason=s40}')
  for (const text of [
    'The challenge is multi-agency work.',
    'SM and AK ring the GP.',
    'Am I to send it at no cost?',
    "The child's plan; and/or a letter.",
  ])
    expect(hide(text)).toBe(text)
})

it('takes initials only for a full name, and only in capitals', async () => {
  const hide = await hideIn(`${NAME} and :redact[Neglect of two]{reason=s40}`)
  expect(hide('zq, Zq and NO')).toBe('zq, Zq and NO')
})

it('hides the short forms of a short name', async () => {
  const hide = await hideIn(':redact[Ann Wray]{reason=s40}')
  expect(hide('Ring awray@example.org, the Wrays, AnnWray and AW.')).toBe('Ring …@example.org, the … and ….')
})

it('hides a number and a postcode however they are parted', async () => {
  const hide = await hideIn(':redact[020 7946 0018, KT22 9QQ]{reason=s40}')
  expect(hide('Ring 02079460018 about KT229QQ.')).toBe('Ring … about ….')
})

it('knows people of another name that is nearly the same', async () => {
  const other = '---\nname: Rowan Quillfather\nroles:\n  - title: Head Teacher\npublish: name\n---\n'
  const hide = await hideIn(NAME, { 'records/people/rowan-quillfather.md': other })
  expect(hide('Rowan Quillfather visits the Quillfeathers.')).toBe('Rowan Quillfather visits the ….')
})
