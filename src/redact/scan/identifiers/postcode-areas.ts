// The letters a UK postcode can begin with (Royal Mail's postcode areas), and how its parts are written.

const POSTCODE_AREAS: ReadonlySet<string> = new Set(
  (
    'AB AL B BA BB BD BF BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY ' +
    'HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR ' +
    'RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE'
  ).split(' '),
)

/** A9, A99, AA9, AA99, A9A or AA9A. */
export const OUTWARD_CODE = '[A-Za-z]{1,2}\\d[A-Za-z\\d]?'
export const INWARD_CODE = '\\d[A-Za-z]{2}'

export function hasRealArea(code: string): boolean {
  return POSTCODE_AREAS.has(code.slice(0, code.search(/\d/)).toUpperCase())
}
