// Driver numbers are found by their form, and any number after the words driving licence.
import { describe, expect, it } from 'vitest'
import { drivingLicences } from '../../../src/redact/scan/identifiers/driving-licence.js'
import { seen } from './seen.js'

describe('a driving licence', () => {
  it.each([
    'MORGA657054SM9IJ',
    'morga657054sm9ij',
    'MORGA 657054 SM9IJ',
    'FO999512085C99KA',
    'QUILL812319ZZ9AB',
    'QUILL862310Z99AB 12',
    'QUILL801019ZZ9AB',
  ])('is %j', (number) => expect(seen(drivingLicences, `has ${number}.`)).toEqual([`driving-licence: ${number}`]))

  it.each(['QUILL813319ZZ9AB', 'QUILL800319ZZ9AB', 'QUILL863319ZZ9AB', 'QUILL812009ZZ9AB', 'QUILL812329ZZ9AB'])(
    'with an impossible date, %j, is reported',
    (number) => expect(seen(drivingLicences, number)).toEqual([`driving-licence-impossible-date: ${number}`]),
  )

  it('follows its name in any form', () => {
    expect(seen(drivingLicences, 'driving licence number 12345678')).toEqual(['driving-licence-labelled: driving licence number 12345678'])
    expect(seen(drivingLicences, "driver's license number is A56319335")).toEqual([
      "driving-licence-labelled: driver's license number is A56319335",
    ])
  })

  it.each(['MORGA657054SM9I', 'MORGA65705SM9IJ', '9ORGA657054SM9IJ', 'M9RGA657054SM9IJ', 'driving licence 2019'])('is not in %j', (text) =>
    expect(drivingLicences(text)).toEqual([]),
  )
})
