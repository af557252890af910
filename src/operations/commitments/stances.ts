// How sure it is that what a verb of saying leads to will be done: agreed, told, thought or asked.

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

export type Stance = 'firm' | 'told' | 'thought' | 'asked'

/** Forms that are nouns as often as verbs ("a report", "the update") are left out. */
const STANCES: { readonly [stance in Stance]: ReadonlySet<string> } = {
  firm: words(
    'agree agrees agreed agreeing confirms confirmed undertakes undertook undertaken offered promised commits committed volunteers volunteered resolves resolved ' +
      'decides decided assured pledged instructed requested arranged',
  ),
  told: words(
    'says said stated explains explained reported advises advised noted added tells told announced informed indicated mentioned concluded clarified acknowledged ' +
      'updated stressed emphasised reminded outlined described answered replied observed',
  ),
  thought: words(
    'believe believes believed think thinks thought feel feels felt hope hopes hoped expect expects expected anticipate anticipated suggest suggests suggested ' +
      'proposes proposed recommend recommended feared worried concerned argues argued considers considered imagine imagined envisage envisaged predicted ' +
      'understood appreciate appreciated warned questioned doubted prefer preferred assume assumed speculated wished want wants wanted advocated urged like ' +
      'opinion assumption hopeful unlikely likely possible possibly could might may perhaps maybe',
  ),
  asked: words('asks asked queries queried wonders wondered enquires enquired inquired'),
}

/** What stance a word takes, or null for any other word. */
export function stanceOf(word: string): Stance | null {
  return (Object.keys(STANCES) as Stance[]).find((stance) => STANCES[stance].has(word)) ?? null
}
