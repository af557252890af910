// Tells the title of an item from the sentence that follows it on the same line: "4. Public Forum A resident asked ...".
import { plainLabel } from '../labels/plain-label.js'

const LONGEST = 140

/** Titles that stand on every agenda, so that whatever follows is the text. */
const USUAL =
  /^(?:apologies(?: for absence)?|treasurer['’]s report|correspondence(?: received)?|finance|accounts(?: for payment)?|planning(?: applications| matters)?|any other business|aob|matters arising(?: from (?:the )?(?:previous|last) (?:minutes|meetings?))?|declarations? of interests?|public (?:forum|participation|session)|chair(?:man|person)?['’]s (?:report|remarks|announcements)|clerk['’]s report|reports?|highways?|date of (?:the )?next meeting|welcome(?: and (?:introductions?|apologies))?|minutes of (?:the )?(?:previous|last) meeting|election of [\p{L}-]+)(?=\s)/iu

/** Words in small letters that stand in the midst of a title and begin no sentence's second word. */
const IN_A_TITLE = /^(?:of|and|for|the|on|in|to|at|by|from|with|or|a|an|&|–|-|—)$/

/** How many characters of a text are its title. */
export function titleLength(text: string): number {
  const sign =
    /^[^\n\t]{2,140}?(?:\t|\s+[–—-]\s+(?=(?:It|The|A|An|There|This|Cllr|Mr|Mrs|Ms|No|None)\b)|:\s|(?<!\b(?:\p{L}|Cllrs?|Mrs?|Ms|Dr|St|No|inc|eg|ie|etc))\.(?:\s|$))/u.exec(
      text,
    )
  const atSign = sign === null ? text.length : sign[0].replace(/[\s:.\t]+$/, '').length
  const usual = USUAL.exec(text)
  if (usual !== null && usual[0].length < atSign) {
    const after = text.slice(usual[0].length).trimStart()
    if (/^(?:\p{Lu}|\d|[•●(i-])/u.test(after)) return usual[0].length
  }
  return Math.min(atSign, sentenceStart(text.slice(0, atSign + 1)) ?? atSign, LONGEST)
}

/** Where a sentence begins without a sign before it: a capital whose next word is small, or the first point of a list. */
function sentenceStart(text: string): number | null {
  const words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ word, index }))
  for (let i = 1; i < words.length; i++) {
    const { word, index } = words[i] ?? { word: '', index: 0 }
    const [before, next] = [words[i - 1]?.word ?? '', words[i + 1]?.word ?? '']
    if (/^(?:i|1|a)[.)]$|^[•●]$/.test(word)) return index
    if (/^(?:None|Noted|Nil|Received|Agreed)\.?$/.test(word) && /\p{L}|\)$/u.test(before)) return index
    if (/\)$/.test(before) && /^\p{Lu}/u.test(word)) return index
    if (/^(?:and|or|of|the|for|to|in|on|with|by|from|at|&|–|-|—)$/i.test(before)) continue
    if (/^\p{Lu}\p{Ll}+ed$/u.test(word) && /^\p{Ll}/u.test(next)) return index
    if (/^\p{Lu}[\p{Ll}’'A-Z]*$/u.test(word) && /^\p{Ll}/u.test(next) && !IN_A_TITLE.test(next) && !/[–—-]$/.test(before)) return index
  }
  return null
}

/** Whether a title is one that stands on every agenda. */
export function isUsual(title: string): boolean {
  return isUsualLast(title) || USUAL.exec(`${title} `)?.[0].length === title.length
}

/** Whether a title is one that closes every agenda and often has no number. */
export function isUsualLast(title: string): boolean {
  return /^(?:any other (?:competent |urgent |council )?business|a\.?o\.?b\.?|other business|any other matters|close(?: of meeting)?|closing remarks|public (?:participation|forum|session|questions?|question time|open session))$/.test(
    plainLabel(title),
  )
}
