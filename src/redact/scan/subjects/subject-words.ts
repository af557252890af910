// The ordinary words that begin an English sentence bare, right before its verb: no article goes before them, and nobody is meant.

const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Bodies, and what speaks for them: they do most of what persons do, but don't sleep or weep. */
export const BODIES: ReadonlySet<string> = listed(`
  army navy crew staff team group committee subcommittee panel board cabinet
  council court jury bench crown parliament congress senate house government ministry department office agency authority service services
  commission union party opposition administration management leadership society community public press media nation country state city town
  school college university nursery hospital clinic surgery church charity company firm business bank shop industry market club association trust
  partnership organisation organization institution network forum conference assembly federation alliance coalition heaven
  report review evidence research data analysis audit inspection guidance law legislation policy letter email mail paper study survey feedback
  health education housing payroll finance probation procurement midwifery
  history experience science scripture tradition wisdom intelligence news advice information statement record`)

/** People and bodies, adverbs, words for calling: whatever they are said to do, they are no name. */
export const ORDINARY_SUBJECTS: ReadonlySet<string> = new Set([
  ...BODIES,
  ...listed(`
  people person persons man men woman women child children kid boy girl baby teenager adult youth everyone everybody someone somebody anyone nobody
  mother father mum mum's dad parent carer guardian brother sister son daughter wife husband partner grandmother grandfather aunt uncle cousin
  family friend neighbour colleague patient pupil student learner resident tenant client customer victim suspect defendant witness driver
  passenger user reader author writer player fan guest visitor owner worker employee employer manager director officer official chief head
  leader member chair chairman chairwoman chairperson president secretary treasurer clerk governor minister ambassador king queen prince princess judge
  doctor nurse teacher lawyer solicitor counsel police officer soldier god jesus satan
  today tomorrow yesterday tonight now then later soon again always never often sometimes usually maybe perhaps please yes no ok okay thanks
  thank hello sorry just once twice only even still ever already almost quite rather really pretty indeed instead meanwhile moreover otherwise
  fully nevertheless nonetheless likewise besides anyway together apart elsewhere everywhere somewhere nowhere forever ago away back well better best
  first second third next last finally enough half double much many several certain various same else
  one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million billion dozen
  see let try ya
  attached enclosed given based compared according regarding including following considering concerning pending due subject thanks regards re`),
])

/** Those that must not be taken out of the list for a verb that only persons do, since they are surnames too. */
export const MAY_BE_SURNAMES: ReadonlySet<string> = listed(
  'person board bench service record witness neighbour staff last well even first pretty guess court state bank shop reader author',
)

/** What stands before a relative who is told by it: "the mother of three", "his aunt". */
export const BEFORE_KIN: ReadonlySet<string> = listed('the a an his her their my our')

/** What is had without an article, and what minutes leave it off: a verb that things do says nothing of them. */
export const ORDINARY_THINGS: ReadonlySet<string> = listed(`
  work help support care time money cash food water rain snow ice weather wind sun sunshine fire smoke light darkness sound noise air gas oil petrol coal
  power energy heat fuel electricity traffic transport parking access space soil paper steel metal gold silver plastic cotton
  milk wine beer coffee tea bread meat fish rice sugar salt butter cheese fruit fat blood skin hair flesh cancer disease sleep pain stress
  love hate hope fear anger grief guilt shame trust faith luck death life birth war peace crime violence abuse neglect harm risk danger safety
  music art sport football cricket tennis golf film television radio theatre dance fashion design technology software hardware internet
  english french german spanish russian chinese japanese maths physics politics economics
  progress attendance practice use demand supply trade growth change interest pay tax debt income rent cost price value stock credit cash wealth
  concern consent contact cover control order approval agreement action activity attention communication discussion debate dialogue consultation
  agenda item minute report apology update summary draft plan proposal project programme strategy framework budget funding contract
  application referral request response reply answer question query comment issue matter problem complaint case file
  meeting session workshop event visit interview call lunch dinner breakfast tea venue date deadline schedule timetable
  battery delivery shipping postage number phone passport website store site page link message text version type name address code price
  atmosphere decor location parking quality quantity size colour color weight height length speed distance temperature pressure age
  mind body nature reality justice freedom democracy religion culture language knowledge power success failure fame beauty
  annex appendix schedule phase day week month year morning afternoon evening
  night winter summer autumn spring christmas easter lunchtime midnight noon
  man's training nothing everything something anything recruitment retention recording reporting monitoring
  note look check turn leave set run show start stop`)

/** What things do, in the plain form: a verb that is none of these, with its object, is a person's. */
export const THINGS_DO: ReadonlySet<string> = listed(`
  accelerate account accumulate act add affect aid allow appear apply arise arrive attract average balance become begin belong benefit boost break
  bring build burn carry catch cause cease change charge clear close collapse combine come compare concern consist contain continue contribute
  cost count cover create cross damage date decline decrease deepen define delay deliver demand demonstrate depend destroy deteriorate develop die
  differ disappear disrupt drain drive drop ease effect emerge empower enable encourage end enhance ensure enter equal establish exceed exist expand
  expire explain extend face fail fall feature fill fit flare flow focus follow force form function gain generate give go govern grow halt happen
  harm help highlight hit hold identify ignite impact impose improve include increase indicate inform involve keep kill land last lead leak leave let
  lie limit link live look lose maintain make mark matter mean measure motivate mount move need occur offer open outline outweigh overtake pass pay
  permit persist play point pose pour prevail prevent produce progress promote prompt prove provide raise range reach rebuild receive reduce reflect
  relate remain represent require resemble restrict result resume return reveal rise rule run save secure seem separate serve set settle shape shift
  show shrink slow smell sound span spark spread stall stand start stay stem stop strengthen stretch strike suffer suggest suit support surface
  surround surpass take taste tend threaten touch trigger turn underpin unite vary warrant wash work worsen`)

/** The past forms that go with things, of verbs that add no ending. */
export const THINGS_DID: ReadonlySet<string> = listed(`
  came went fell rose grew began ran took gave made got kept led cost broke held hit cut set put brought stood spread felt became blew burst swept lay
  meant drew found lost left paid sank seemed appeared looked remained did flew froze hung arose tore shrank stuck slid shut let won bore sent built
  spent met sounded smelled sprang overcame overtook spilt wet upset bound dealt`)

/** Adverbs and the like that are surnames too: the verb that an adverb may stand before with no subject is in the past, "Just posted". */
export const MAY_BE_ADVERBS: ReadonlySet<string> = listed('even just first last pretty half well')
