// Reads whose apologies a sentence tells of: "Apologies were received from A Ward and B Kaur", "Cllr Marsh sent apologies".
import { type ListedPerson, readPerson } from './listed-person.js'
import { splitRun } from './runs.js'

const VERB_AFTER =
  /\s+(?:(?:were|was|had been|have been|has been|are|is)\s+)?(?:noted|received|accepted|given|sent|recorded|tendered|approved|who|due to|because|as (?:he|she|they)|owing to|for (?:absence|lateness)|with|and (?:accepted|noted|approved)|in (?:his|her|their) absence)\b.*$/i

/** The people whose apologies a sentence tells of. */
export function apologiesIn(text: string): ListedPerson[] {
  const people: ListedPerson[] = []
  for (const { 1: rest = '' } of text.matchAll(
    /\bapolog(?:ies|y)\b(?![^.:;]{0,60}\bno apologies\b)[^.:;]{0,80}?\b(?:from|by)\b:?\s*((?:[^.;]|(?<=\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|Cllrs?|Rev|Prof|St))\.)+)/giu,
  )) {
    const run = rest.replace(/\b(?:and|,)?\s*apologies\b.*$/i, '').replace(VERB_AFTER, '')
    if (/^(?:the|no|previous|last)\b/i.test(run)) continue
    for (const part of splitRun(run)) {
      const person = readPerson(part.replace(VERB_AFTER, ''), true)
      if (person !== null) people.push(person)
    }
  }
  for (const { 1: run = '' } of text.matchAll(
    /(?:^|[.;]\s+)((?:(?:Cllrs?|Councillors?|Mrs?|Ms|Miss|Dr|Prof|Rev)\.?\s+)?\p{Lu}[^.;:]{1,80}?)\s+(?:had |has |have )?(?:sent|gave|given|tendered|submitted|offered|sends?|gives?)\s+(?:(?:his|her|their|formal)\s+)?apologies\b/gu,
  )) {
    for (const part of splitRun(run)) {
      const person = readPerson(part, false)
      if (person !== null) people.push(person)
    }
  }
  return people
}
