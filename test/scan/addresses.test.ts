// In an address of the web or an attribute, words of the dictionary and of the web tell nothing; what no list explains does.
import { describe, expect, it } from 'vitest'
import { type Found, person, registerOf, rows, rulesIn } from './seen.js'

describe('an address', () => {
  it.each(
    rows<Found>([
      ['see [it](people/Report.md)'],
      ['see [it](people/Report%20Surbiton.md)'],
      ['see [it](people/Report%20Ofsted.md)'],
      ['see [it](people/Xyz.md)'],
      ['see [it](people/Xyzz.md)', ['capitalised-word', 'Xyzz']],
      ['see [it](people/Quimby%20Report.md)', ['capitalised-word', 'Quimby%20Report']],
      ['see https://www.example.co.uk/index.aspx?utm=href'],
      ['see [it](jpeg/xlsx/mailto/docx)'],
      ['see [it](people/Luck.md)', ['known-name', 'Luck']],
      ['see [it](people/Luck.md), and [it](people/Luck.md)', ['known-name', 'Luck'], ['known-name', 'Luck']],
      ['see [it](people/иван.md)', ['other-letters', 'иван']],
      ['see [it](JW.md)'],
      ['see [it](JW/Xyzzy.md)', ['capitalised-word', 'Xyzzy']],
      ['<img\ntitle="Report, it rained">'],
      ['<img\ntitle="Xyzzy, it rained">', ['capitalised-word', 'Xyzzy']],
    ]),
  )('outside a store: %j', (text, rules) => {
    expect(rulesIn(text)).toEqual(rules)
  })

  const register = registerOf(person('Grace Monk', 'none', { initials: 'GM' }))

  it.each(
    rows<Found>([
      ['see [it](people/monkeys.md)', ['protected-name', 'monkeys']],
      ['see [it](Xyzzy/monkeys.md)', ['capitalised-word', 'Xyzzy'], ['protected-name', 'monkeys']],
      ['see [it](monkeys/Xyzzy.md)', ['protected-name', 'monkeys'], ['capitalised-word', 'Xyzzy']],
      ['see [it](people/grace-monk.md)', ['protected-name', 'grace-monk']],
      ['see [it](people/annual.md)'],
      ['see [it](GM.md)', ['protected-initials', 'GM']],
      ['see [it](ZQ.md)'],
      ['We saw monkeys there.'],
    ]),
  )('in a store, with somebody who must not be named: %j', async (text, rules) => {
    expect(rulesIn(text, await register())).toEqual(rules)
  })
})
