// Small numbers as people write them, in figures or words, with halves, as a source for patterns.

const UNITS = 'one|two|three|four|five|six|seven|eight|nine'
const TEENS = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'
const FIGURES = '\\d{1,3}(?:[½¼¾]|[.·]\\d{1,2}|\\d?⁄\\d| \\d⁄\\d)?'
const WORDS = `(?:(?:${TENS})(?:[ -](?:${UNITS}))?|${TEENS}|${UNITS}|zero|nought)`

/** For patterns with the flag i: 6, 5½ (which reads 51⁄2), six, twenty-one, four-and-a-half. */
export const NUMBER = `(?:${FIGURES}|${WORDS})(?:[ -]and[ -]a[ -](?:half|quarter|bit))?`
export const ORDINAL =
  '(?:\\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|' +
  '(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth|fortieth|fiftieth|twenty[ -]first|(?:six|seven|eigh|nine)tieth)'
