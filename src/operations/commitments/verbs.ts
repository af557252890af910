// Verbs as minutes use them: what somebody may undertake to do, and what only is or happens.

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** What people undertake to do, so that it is done once and can be told to be done. */
const DEEDS = words(
  'act add address adjust advertise advise agree align amend analyse analyze announce apply appoint approach approve arrange ask assess assign assist attend ' +
    'audit begin benchmark book brief bring build buy call canvass carry chair chase check circulate clarify close collate collect commission communicate ' +
    'compare compile complete confirm consider consult contact convene coordinate co-ordinate correct cost create cut deal debate decide defer deliver ' +
    'demonstrate describe determine develop disband discuss display disseminate distribute do document draft draw earmark edit elect email e-mail ' +
    'escalate escort establish evaluate examine expand explain explore extend feed file fill finalise finalize fix follow formalise forward fund gather get ' +
    'give hand highlight hold host identify implement incorporate inform initiate insert inspect install instruct integrate interview introduce ' +
    'investigate invite issue kick launch lead let liaise link list lobby lodge log look mail make map measure meet merge minute mend monitor move ' +
    'name nominate notify obtain offer open oppose order organise organize oversee paint pass pay phone pick pilot place plan post prepare present print ' +
    'prioritise process procure produce progress promote propose provide publicise publicize publish purchase push put query quote raise read ' +
    'recommend record recruit refer refresh register remind remove renew repair repeat replace reply report ' +
    'request research resolve respond return review revise ring roll run scan schedule ' +
    'scope scrutinise secure see seek select send set share shadow show sign signpost simplify sort source speak standardise start streamline submit ' +
    'summarise supply survey table tackle take talk task tell test tidy tighten trace track train transfer translate trial trim undertake update upload ' +
    'verify visit warn work write',
)

/** What is or happens, or what somebody thinks: nobody undertakes it. */
const STATES = words(
  'accept agree allow appear appreciate argue attract be become believe belong benefit cause change comprise consist contain continue cost cover decline decrease ' +
    'delight depart depend deserve enable enjoy expect fall feel find function gain grow happen have hope imagine improve include increase ' +
    'know lack leave like lose love matter mean need note occur own prefer receive reduce remain require resign result retain retire rise seem ' +
    'step stay struggle succeed suffer suggest support suppose think understand use value vote wait want welcome win wish',
)

/** Forms that no rule gives. */
const IRREGULAR: { readonly [form: string]: string } = Object.fromEntries(
  (
    'begun:begin bought:buy brought:bring built:build cut:cut chosen:choose dealt:deal done:do drawn:draw fed:feed given:give held:hold let:let led:lead made:make ' +
    'met:meet overseen:oversee paid:pay put:put read:read redrawn:draw resent:send rewritten:write run:run rung:ring seen:see sent:send set:set shown:show ' +
    'sought:seek spoken:speak taken:take taught:teach told:tell undertaken:undertake written:write gone:go got:get kept:keep'
  )
    .split(' ')
    .map((pair) => pair.split(':')),
)

/** The deed that a participle names ("circulated", "sent"), or null. */
export function deedDone(participle: string): string | null {
  const irregular = IRREGULAR[participle]
  if (irregular !== undefined) return isDeed(irregular) ? irregular : null
  return participle.endsWith('ed') ? stemAmong(participle.slice(0, -2), DEEDS) : null
}

/** The deed that an -ing form names ("sending"), or null. */
export function deedDoing(form: string): string | null {
  return form.endsWith('ing') ? stemAmong(form.slice(0, -3), DEEDS) : null
}

/** "circulat" is circulate, "notifi" is notify, "planned" without its ending is plann: plan. */
function stemAmong(stem: string, verbs: ReadonlySet<string>): string | null {
  const forms = [stem, `${stem}e`, stem.replace(/i$/, 'y'), stem.replace(/([bdglmnprt])\1$/, '$1')]
  return forms.find((form) => verbs.has(form) || verbs.has(form.replace(AGAIN, ''))) ?? null
}

/** "reissue", "re-circulate": the deed done again. */
const AGAIN = /^re-?/

/** What a meeting does there and then by agreeing to it. */
const PERFORMED = words('accept adopt approve appoint close co-opt confirm elect endorse move note ratify receive support')

export function isPerformed(verb: string): boolean {
  return PERFORMED.has(verb)
}

export function isDeed(verb: string): boolean {
  return DEEDS.has(verb) || DEEDS.has(verb.replace(AGAIN, ''))
}

/** Whether a verb in its plain form says what is, happens or is thought. */
export function isState(verb: string): boolean {
  return STATES.has(verb)
}

/** The same of an -ing form: "needing", "stepping". */
export function isStateGoingOn(form: string): boolean {
  return form.endsWith('ing') && stemAmong(form.slice(0, -3), STATES) !== null
}
