// The labels of the lists of people, in the words that councils, schools and boards use: each begins its own list, whatever its layout.
import { describe, expect, it } from 'vitest'
import { imported } from './imported.js'

const LISTS = {
  attendees: [
    'Present',
    'PRESENT',
    'Attendees',
    'Those present',
    'In attendance',
    'Officers in attendance',
    'Also present',
    'Participants',
  ],
  apologies: [
    'APOLOGIES',
    'Apologies for absence',
    'Apols',
    'Sent apologies',
    'Apologies rec’d',
    'Apologies received and accepted',
    'Absent with apologies',
    'Not present (with apologies)',
    'Not able to attend, apologies given',
    'Regrets',
  ],
  absent: ['Absent', 'Absent without apologies', 'Not able to attend', 'Unable to attend', 'Did not attend', 'Non-attendance'],
} as const
const LAYOUTS = {
  'before a run': (label: string) => `${label}: Jo Ward, Bo Nash`,
  'in bold over lines': (label: string) => `**${label}**\n\nJo Ward\n\nBo Nash`,
  'as a heading over a list': (label: string) => `## ${label}\n\n- Jo Ward\n- Bo Nash`,
  'behind another list in one paragraph': (label: string) => `Attending: Eve Ray, Dov Wills. ${label}: Jo Ward, Bo Nash`,
}

describe.each(Object.entries(LAYOUTS))('a label %s', (_, layout) => {
  it.each(Object.entries(LISTS).flatMap(([list, labels]) => labels.map((label) => [label, list as keyof typeof LISTS] as const)))(
    '%s begins the %s',
    async (label, list) => {
      const minutes = await imported(
        `# Elm Group, 4 May 2026\n\nPresent: Ann Lee (Chair), Cy Orr\n\n${layout(label)}\n\n## 1. Welcome\n\nHello.\n`,
      )
      expect(minutes[list].map(({ name }) => name)).toEqual(expect.arrayContaining(['Jo Ward', 'Bo Nash']))
    },
  )
})
