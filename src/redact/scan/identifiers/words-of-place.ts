// Words around a postcode's part that say whether it stands for a place.

export const PLACE_AFTER = /^["')]? (?:sectors?|postcodes?|districts?)\b/i
export const AREA_AFTER = /^ (?:areas?|estates?|neighbourhoods?|locality|patch|hotspots?|clusters?|streets|end|side of)\b/i
export const POSTCODE_BEFORE =
  /\b(?:postcodes?|postal (?:area|district)s?|out(?:ward )?codes?|(?:sector|district|hot ?spot|neighbourhood|cluster)s?)(?: (?:area|areas|district|districts|sector|sectors|is|was|of|in|code|starting|beginning|with|the)){0,4}[ :\n]{1,2}["'(]?$/i
export const HOME_BEFORE =
  /\b(?:liv(?:es?|ed|ing)|resid(?:es?|ed|ing|ents?)|mov(?:ed?|es|ing)|home|homes|homeless|address|addresses|famil(?:y|ies)|house|(?:flat|hostel) (?:in|near)|evicted|settled|based|placed|placement|cluster|(?:re)?housed|from)(?:(?: (?:back|out|now|all|just|currently))?(?: (?:in|to|from|at|of|near|around|within|into|out of))?(?: the)? | ?: ?)$/i
/** The number of a thing, or of several: Unit E8 2; Module M1 1, M1 2 and. */
export const THING_BEFORE =
  /\b(?:modules?|rooms?|units?|levels?|bays?|gates?|blocks?|groups?|bands?|grades?|zones?|cells?|lessons?|sheets?|pages?|tasks?|sessions?|stages?|steps?|tiers?|types?|forms?|items?|actions?|objectives?|sections?|workstreams?|vitamins?)(?: [A-Z]{1,2}\d[A-Z\d]?(?: \d)?,?(?: and| or)?){0,6} $/i
