// The small words of English that are nobody's name, whatever capital they carry: pronouns, articles, prepositions, conjunctions, auxiliaries.

const CLOSED_CLASS: ReadonlySet<string> = new Set(
  (
    'i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it its itself they them ' +
    'their theirs themselves one ones this that these those who whom whose which what whatever whichever whoever a an the some any no every each ' +
    'either neither another other others such both all none nothing nobody anything anyone anybody everything everyone everybody something ' +
    'someone somebody about above across after against along among amongst around as at before behind below beneath beside besides between ' +
    'beyond by despite down during except for from in inside into like near of off on onto out outside over past per since than through ' +
    'throughout till to toward towards under underneath unless until up upon versus via with within without and but or nor so yet because ' +
    'although though while whilst whereas whether if when whenever where wherever why how however therefore thus hence then there here now ' +
    'not also too very more most less least much many few several am is are was were be been being do does did done doing have has had having ' +
    'can could would should shall might must ought cannot ca wo sha ai dont cant wont etc eg ie'
  ).split(' '),
)

/** Whether a word in lower case is one of them. */
export function isClosedClass(plain: string): boolean {
  return CLOSED_CLASS.has(plain)
}
