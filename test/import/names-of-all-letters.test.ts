// Names are read in whatever letters and forms people write them: accents, apostrophes, hyphens, particles, two surnames.
import { describe, expect, it } from 'vitest'
import { actions, apologies, codes, imported } from './imported.js'

const NAMES = [
  'R. Łukasik',
  'Frédéric Leduc',
  'Srđan Čapek',
  'Óscar de la Cruz',
  'Łukasz Wójcik',
  'Éabha Ní Dhónaill',
  'Iain Mac an Tàilleir',
  'Ngozi Okafor-O’Dowd',
  "Bea O'Rourke",
  'Shanaz Begum-Khan',
  'Hal van der Berg',
  'Ilse von Arnim',
  'Jean-Luc Ðorđević',
  'Þóra Ásgeirsdóttir',
  'Zoë Localé',
  'Ola Leadø',
]

describe('a name', () => {
  it.each(NAMES)('%s stands in a run, in a list, in a table and in the apologies', async (name) => {
    const present = (text: string) => imported(text).then(({ attendees }) => attendees.map((person) => person.name))
    const top = '# Elm Group, 4 May 2026\n\n'
    expect(await present(`${top}Present: Ann Lee, ${name}, Cy Orr\n`)).toEqual(['Ann Lee', name, 'Cy Orr'])
    expect(await present(`${top}Present: Ann Lee (Chair), Cy Orr, ${name} (Clerk)\n`)).toEqual(['Ann Lee', 'Cy Orr', name])
    expect(await present(`${top}## Present\n\n- Ann Lee\n- ${name} – Elm Council\n`)).toEqual(['Ann Lee', name])
    expect(await present(`${top}| Name | Role |\n| --- | --- |\n| Ann Lee | Chair |\n| ${name} | Clerk |\n`)).toEqual(['Ann Lee', name])
    expect(await apologies(`${top}Present: Ann Lee\n\nApologies were received from ${name} and Cy Orr.\n`)).toEqual([name, 'Cy Orr'])
  })
  it('with a first name in quotation marks goes by that too', async () => {
    const { attendees } = await imported('# Elm Group\n\n## Present\n\n- Ann Lee\n- Bartholomew “Bart” Ince\n')
    expect(attendees[1]).toMatchObject({ name: 'Bartholomew Ince', alias: 'Bart' })
  })
})

describe('initials', () => {
  const PEOPLE = 'Present: Łukasz Wójcik (ŁW), Åsa Berg (ÅB), Øystein Dahl (ØD), Ann Lee (AL)\n\n## 1. Work\n\n'
  it.each([
    ['Action: ŁW and ÅB to write.', 'ŁW, ÅB: ŁW and ÅB to write.'],
    ['The hall is full. Action: ØD', 'ØD: The hall is full.'],
    ['ACTION ØD: write to the hall', 'ØD: write to the hall'],
    ['Action: Write to the hall – ÅB', 'ÅB: Write to the hall – ÅB'],
    ['Action: Cllr. Ng-Hartley to check the schedule.', 'Cllr. Ng-Hartley: Cllr. Ng-Hartley to check the schedule.'],
    ['4.2 ACTION: Cllr. Ng-Hartley to check the schedule.', 'Cllr. Ng-Hartley: Cllr. Ng-Hartley to check the schedule.'],
  ])('of any letters act: %s', async (line, action) => {
    expect(await actions(PEOPLE + line)).toContain(action)
  })
  it('several in a row are several actions', async () => {
    expect(await actions(`${PEOPLE}Action: ŁW to write; ÅB to call`)).toEqual(['ŁW: ŁW to write', 'ÅB: ÅB to call'])
  })
  it('of nobody are told', async () => {
    expect(await codes(`${PEOPLE}Action: ŽÉ to write.\n\nÓC said no.\n`)).toEqual(
      expect.arrayContaining(['unknown-initials:5', 'unknown-initials:7']),
    )
  })
  it('beside text stand at its margin', async () => {
    const table = '| The gate will be mended before the spring. | ŁW |\n| --- | --- |\n| The path is too wet. | ÅB/ØD |\n'
    expect((await imported(PEOPLE + table)).actions.map(({ owners }) => owners)).toEqual([['ŁW'], ['ÅB', 'ØD']])
  })
})

it('a first letter with an accent ends no sentence', async () => {
  expect(await apologies('Present: Ann Lee, Bo Nash\n\nApologies were received from Ł. Nowak and É. Roux.\n')).toEqual([
    'Ł. Nowak',
    'É. Roux',
  ])
})
