// Makes prose of made-up sentences about made-up people, the same each time, with ever new names in it.
const SYLLABLES = 'bal cor dun fen gar hol kip lam mor nev pel ros sten tor vin wex yar zel'.split(' ')
const DOING = ['asked about', 'reported on', 'welcomed', 'had looked at', 'thanked the team for', 'was not sure about']
const THINGS = ['the plan', 'the training days', 'the new form', 'the figures for the spring', 'the work with schools', 'the draft report']
const ENDINGS = ['', ' at the last meeting', ' and would come back to it', ', which took longer than planned', ' on behalf of the panel']
const SENTENCES_IN_PARAGRAPH = 5

/** Exactly so many characters, all ASCII. */
export function madeUpProse(length) {
  const pick = picker()
  const name = () => capital(`${pick(SYLLABLES)}${pick(SYLLABLES)}${pick(SYLLABLES)}`)
  let prose = ''
  for (let sentence = 1; prose.length < length; sentence++) {
    prose += `${name()} ${name()} ${pick(DOING)} ${pick(THINGS)}${pick(ENDINGS)}.`
    prose += sentence % SENTENCES_IN_PARAGRAPH === 0 ? '\n\n' : ' '
  }
  return prose.slice(0, length)
}

function capital(word) {
  return `${word[0].toUpperCase()}${word.slice(1)}`
}

/** Picks as if by chance, but always the same: a linear congruence. */
function picker() {
  let state = 1
  return (choices) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return choices[Math.floor((state / 2 ** 32) * choices.length)]
  }
}
