// The record systems of social care, the police, health and schools: the name alone says what the number beside it is.

export const RECORD_SYSTEMS = (
  'mosaic lcs ics ehm liquidlogic rio systmone emis cpoms azeus cris merlin nspis holmes pnc pnd cad crn cro lado marac mappa visor ' +
  'arbor sims datix ulysses steis ssid mrn oasys myconcern bromcom uin escr'
).split(' ')
