// The words that carry no meaning of their own: a run of nothing else tells nobody anything.

export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a about after again all also am an and any are as at be because been before being both but by can could did do does done during each ' +
    'either else even ever every for from further had has have having he her here him his how however i if in into is it its itself just ' +
    'like made make may me might more most much must my neither no nor not now of off on one only onto or other our out over own per rather ' +
    's same shall she should since so some such t than that the their them then there these they this those though through to too under ' +
    'until up upon us very was we well were what when where whether which while who whom whose why will with within without would you your ' +
    'said asked noted agreed reported confirmed suggested explained advised believed lot number part way going get got need needed well new'
  ).split(' '),
)
