// Names are found by the question turned round: every capital or unknown word may be one, until something explains it.
import { describe, expect, it } from 'vitest'
import { type Found, namesSeenIn, person, registerOf, rows, rulesIn } from './seen.js'

type Case = readonly [text: string, ...names: string[]]

const FOUND: { readonly [kind: string]: readonly Case[] } = {
  'a first name and a surname': [
    ['We met Anna Luck there.', 'Anna Luck'],
    ['Anna Luck came.', 'Anna Luck'],
    ['We met Zorbel Quimby there.', 'Zorbel Quimby'],
    ['# Anna Luck', 'Anna Luck'],
    ['| Anna Luck | came |', 'Anna Luck'],
    ['We met Anna\nLuck there.', 'Anna\nLuck'],
    ['We met Anna, Luck and Monk.', 'Anna', 'Luck', 'Monk'],
    ['We met Anna. Robson left.', 'Anna', 'Robson'],
    ['We met Luck, Anna.', 'Luck', 'Anna'],
  ],
  'a surname that is a word, in mid-sentence': [
    ['We met Luck there.', 'Luck'],
    ['We met Monk there.', 'Monk'],
    ['a call to Major about it', 'Major'],
    ['a call to Report about it', 'Report'],
    ['It was Grace who came.', 'Grace'],
  ],
  'a surname that is a word, after a first name or a title': [
    ['We met Grace Monk there.', 'Grace Monk'],
    ['Grace Monk came.', 'Grace Monk'],
    ['We met Mrs Major there.', 'Mrs Major'],
    ['Mrs Major came.', 'Mrs Major'],
    ['We met Cllr Report there.', 'Cllr Report'],
    ['Later Monk left.', 'Monk'],
  ],
  'a surname that is a word, where a sentence begins': [
    ['Monk came.', 'Monk'],
    ['It rained. Grace came.', 'Grace'],
    ['Major said so.', 'Major'],
    ['It rained: Luck came.', 'Luck'],
    ['- Luck: came', 'Luck'],
  ],
  'an initial that is a word': [
    ['Cllr A Luck came.', 'Cllr A Luck'],
    ['Cllr I Robson came.', 'Cllr I Robson'],
    ['Councillors A Robson, Monk', 'Councillors A Robson', 'Monk'],
    ['It was proposed by A Robson and seconded.', 'A Robson'],
    ['We met Mrs Monk, A Robson.', 'Mrs Monk', 'A Robson'],
    ['Present:\nA Robson\n\nwe met', 'A Robson'],
    ['A Robson reported it.', 'A Robson'],
    ['A Robson machine broke.', 'Robson'],
    ['A Zorbel resident came.', 'Zorbel'],
    ['Then I Robson', 'Robson'],
    ['I Robson said', 'Robson'],
    ['Group A Robson', 'Robson'],
  ],
  'a ruler’s byname, and a small word with its hyphen apart': [
    ['We read of Alfred the Great there.', 'Alfred the Great'],
    ['We gave Anna the Report.', 'Anna', 'Report'],
    ['we gave anna the Great', 'anna', 'Great'],
    ['We met Ibrahim al- Zorbel.', 'Ibrahim al- Zorbel'],
  ],
  'a possessive': [
    ["We read Luck's letter.", "Luck's"],
    ['We read Anna Luck’s letter.', 'Anna Luck’s'],
    ["Monk's letter came.", "Monk's"],
    ["the Lucks' letter", 'Lucks'],
    ["Zorbel's letter", "Zorbel's"],
  ],
  'a family': [
    ['We met the Childs there.', 'Childs'],
    ['The Childs came.', 'Childs'],
    ['We met the Robsons.', 'Robsons'],
    ['We met Robson. Robsons came.', 'Robson', 'Robsons'],
  ],
  'a double-barrelled name': [
    ['We met Mary-Kate Luck-Monk.', 'Mary-Kate Luck-Monk'],
    ['We met Zorbel-Luck.', 'Zorbel-Luck'],
    ['We met Anna O’Neill.', 'Anna O’Neill'],
  ],
  'an unknown word without a capital': [
    ['we met zorbel there', 'zorbel'],
    ['we met zorbel quimbly there', 'zorbel quimbly'],
    ['we met anna zorbel there', 'anna zorbel'],
    ['we met robson there', 'robson'],
    ['we met anna there', 'anna'],
    ['we met grace there', 'grace'],
    ['we met aalbers there', 'aalbers'],
    ['we met anna-luck there', 'anna-luck'],
    ['we met anna luck there', 'anna luck'],
    ['we met anna hurst there', 'anna hurst'],
    ['we met will robson there', 'will robson'],
    ['we met zor there', 'zor'],
    ['we met sutton there', 'sutton'],
    ['we met anna monk there', 'anna monk'],
    ['we met grace robson there', 'grace robson'],
  ],
  'all capitals': [
    ['He met ANNA LUCK there.', 'ANNA LUCK'],
    ['ANNA LUCK CAME', 'ANNA LUCK CAME'],
    ['we met ANNA and TOM there', 'ANNA', 'TOM'],
    ['ZORBEL', 'ZORBEL'],
    ['We met LUCK there.', 'LUCK'],
  ],
  'small words in a name': [
    ['We met Jan van der Berg there.', 'Jan van der Berg'],
    ['We met Ludwig von Luck there.', 'Ludwig von Luck'],
    ['We met Abu Bakr al Amin.', 'Abu Bakr al Amin'],
    ['We met Ali al-Amin.', 'Ali al-Amin'],
    ['It was de Zorbel.', 'de Zorbel'],
    ['We met Anna de Surbiton there.', 'Anna de Surbiton'],
    ['We met Anna de la Surbiton there.', 'Anna de la Surbiton'],
    ['We met Anna de there.', 'Anna'],
    ['It was van der Zorbel.', 'van der Zorbel'],
    ['We met Anna de la Luck there.', 'Anna de la Luck'],
    ['We met Zorbel al there.', 'Zorbel'],
    ['We met Anna de luck there', 'Anna'],
    ['We met Anna de, Luck there', 'Anna', 'Luck'],
  ],
  'small words in a name, of many languages': [
    ['We met Angharad ap Rhys there.', 'Angharad ap Rhys'],
    ['We met Ramón y Cajal there.', 'Ramón y Cajal'],
    ['We met Josep Puig i Zorbel there.', 'Josep Puig i Zorbel'],
    ['We met João Silva e Souza there.', 'João Silva e Souza'],
    ['We met Maria dos Santos e Silva there.', 'Maria dos Santos e Silva'],
    ["We met Pieter 't Hooft there.", "Pieter 't Hooft"],
    ["We met Mr 't Hooft there.", "Mr 't Hooft"],
    ['We met Piet van ’t Veer there.', 'Piet van ’t Veer'],
    ["We met Anna in 't Veld there.", "Anna in 't Veld"],
    ['We met Jan op de Beeck there.', 'Jan op de Beeck'],
    ["We met Iain Mac a' Ghobhainn there.", "Iain Mac a' Ghobhainn"],
    ['We met Seán Mac an tSaoir there.', 'Seán Mac an tSaoir'],
    ["We met Anna de' Medici there.", "Anna de' Medici"],
    ['We met Ewan of Dunvegan there.', 'Ewan of Dunvegan'],
    ['We met Zorbel al - Amin there.', 'Zorbel al - Amin'],
    ['We met Zorbel - Amin there.', 'Zorbel', 'Amin'],
    ['We met Lady Luck of Dunvegan there.', 'Lady Luck of Dunvegan'],
    ['We met Mrs Luck of Dunvegan there.', 'Mrs Luck', 'Dunvegan'],
    ['We met Abd ur Rahman there.', 'Abd ur Rahman'],
    ['We met Ravi a/l Samy there.', 'Ravi a/l Samy'],
    ['We met Devi d/o Kumar there.', 'Devi d/o Kumar'],
    ['We met Anna née Robson there.', 'Anna née Robson'],
    ['We met Robson (née Zorbel) there.', 'Robson (née Zorbel'],
    [`We met Anna ${'y '.repeat(4)}Robson there.`, 'Anna', 'Robson'],
    [`We met Anna ${'y '.repeat(3)}Robson there.`, `Anna ${'y '.repeat(3)}Robson`],
    ['We met Anna as Robson came.', 'Anna', 'Robson'],
    ['We met Anna in Robson there.', 'Anna', 'Robson'],
    ['We met Anna an zorbel there.', 'Anna', 'zorbel'],
    ['We met Anna/Robson there.', 'Anna', 'Robson'],
    ['We met Anna (Robson) there.', 'Anna', 'Robson'],
    ['We met Anna Robson of Zorbel there.', 'Anna Robson', 'Zorbel'],
    ['We met Anna e zorbel', 'Anna', 'zorbel'],
  ],
  'initials after the surname': [
    ['We met Singh, P.; Stone, L.; Robson, T. W. there.', 'Singh, P', 'Stone, L', 'Robson, T. W'],
    ['Later, P.; Chester, A.; Ipswich, R.', 'Later, P', 'Chester, A', 'Ipswich, R'],
    ['We met Robson, C there.', 'Robson, C'],
    ['We met Robson, J-P. there.', 'Robson, J-P'],
    ['We met ROBSON,R.', 'ROBSON,R'],
    ['Robson, B\nLater, C\n', 'Robson, B', 'Later, C'],
    ['We met Robson, I think.', 'Robson'],
    ['We met Robson, A child came.', 'Robson'],
    ['Later, A child came.', ...[]],
    ['We met Robson, PC there.', 'Robson'],
    ['We met Robson, A.', 'Robson, A'],
    ['We met Robson I', 'Robson'],
  ],
  'a name written as one word with others': [
    ['on snap as anna_luck09 there', 'anna_luck09'],
    ['@its_anna said so', 'its_anna'],
    ['on snap as anna.xo there', 'anna.xo'],
    ['on snap as anna.xx there', 'anna.xx'],
    ['we met anna.she left', 'anna'],
    ['the form_field there', ...[]],
  ],
  'a word of every day before a surname, on a form': [
    ['Parent: Rain Robson\n\nIt rained.', 'Rain Robson'],
    ['Mother: China Zorbel', 'China Zorbel'],
    ['Parent: Rain Robson said', 'Robson'],
    ['Action: Ask Robson', 'Robson'],
  ],
  'a title at the end of a line': [
    ['We met Mrs.\nLuck there.', 'Mrs.\nLuck'],
    ['We met at St.\nJohn there.', 'St.\nJohn'],
    ['We met Anna.\nLuck left.', 'Anna', 'Luck'],
  ],
  'initials in small letters': [
    ['We met e. e. cummings there.', 'e. e. cummings'],
    ['We met k.d. robson there.', 'k.d. robson'],
    ['We met b. zorbel there.', 'b. zorbel'],
    ['We met e.g. robson there.', 'robson'],
    ['We left at 5 p.m. robson came', 'robson'],
    ['We met p. Robson there.', 'Robson'],
    ['We met b robson there.', 'robson'],
  ],
  'a small word of English that is a name elsewhere': [
    ['We met So Ji-ho there.', 'So Ji-ho'],
    ['So Ji-ho came.', 'So Ji-ho'],
    ['We met He Jie, You Li and An Na there.', 'He Jie', 'You Li', 'An Na'],
    ['We met Ji-ho So there.', 'Ji-ho So'],
    ['We met Jie He there.', 'Jie He'],
    ['We met Tô Hiệu there.', 'Tô Hiệu'],
    ['So Robson came.', 'Robson'],
    ['He Robson came.', 'Robson'],
    ['Then So Robsonson came.', 'Robsonson'],
  ],
  'a day that is somebody’s name': [
    ['We met Sunday Okoro there.', 'Sunday Okoro'],
    ['Friday Robson came.', 'Friday Robson'],
    ['We heard from Monday Eze there.', 'Monday Eze'],
    ['Chika Sunday came. Nobody met Sunday.', 'Chika Sunday', 'Sunday'],
    ['It was signed by Chika Sunday. Sunday came on Sunday.', 'Chika Sunday', 'Sunday'],
    ['We met Chika Friday (aunt), Chika Monday, and left.', 'Chika Friday', 'Chika Monday'],
    ['We met Chika Sunday in the hall.', 'Chika'],
    ['Friday denied it. Sunday has resigned.', 'Friday', 'Sunday'],
    ['Dear Monday,\nthe form came.', 'Dear Monday'],
    ['It was Friday who told us.', 'Friday'],
    ['Friday was wet. Monday works for us. On Sunday we left.', ...[]],
    ['Hello, Monday came. It was Friday.', ...[]],
    ['On Sunday Okoro came.', 'Okoro'],
    ['Last Friday Robson came.', 'Robson'],
    ['We met Robson Sunday came', 'Robson'],
    ['We met Anna Chika Sunday came', 'Anna Chika'],
  ],
  'initials in a name': [
    ['We met A. Luck there.', 'A. Luck'],
    ['We met A. B. Zorbel there.', 'A. B. Zorbel'],
    ['We met B C Zorbel there.', 'B C Zorbel'],
    ['We met Anna B. Luck there.', 'Anna B. Luck'],
    ['We met Anna B Luck there.', 'Anna B Luck'],
    ['We met I. Zorbel there.', 'I. Zorbel'],
    ['We met Anna I. Luck there.', 'Anna I. Luck'],
    ['I Zorbel', 'Zorbel'],
    ['We met Robson A. there.', 'Robson A'],
    ['K Robson came.', 'K Robson'],
    ['Happy A. Robson came.', 'Happy A. Robson'],
    ['Pleased A. Robson came.', 'Pleased A. Robson'],
    ['Pleased Robson came.', 'Robson'],
    ['We met Robson In the hall.', 'Robson'],
  ],
  'what is written after a name': [
    ['We met Anna Luck Jr there.', 'Anna Luck Jr'],
    ['We met Anna Luck jnr there.', 'Anna Luck jnr'],
    ['We met Anna Luck, MBE, there.', 'Anna Luck', 'MBE'],
    ['We met Anna Luck III there.', 'Anna Luck III'],
    ['We met Anna Luck, esq', 'Anna Luck', 'esq'],
  ],
  titles: [
    ['We met Mrs Vicar there.', 'Mrs Vicar'],
    ['Mr So was there, so we left. So did they.', 'Mr So'],
    ['We met Ms. An, Mrs In and Dr To there.', 'Ms. An', 'Mrs In', 'Dr To'],
    ['We met Mr AND Mrs Luck there.', 'Mrs Luck'],
    ['We met Mr\nSo we left.', ...[]],
    ['Is mr begum there?', 'mr begum'],
    ['Is mr vicar there?', ...[]],
    ['Mr Justice Robson came.', 'Mr Justice Robson'],
    ['We met Dr Zorbel there.', 'Dr Zorbel'],
    ['We met Dr. Zorbel there.', 'Dr. Zorbel'],
    ['We met dr zorbel there.', 'dr zorbel'],
    ['We met dr. report there.', 'dr. report'],
    ['We met mrs report there.', 'mrs report'],
    ['We met Sergeant Monk there.', 'Sergeant Monk'],
    ['We met sergeant Monk there.', 'sergeant Monk'],
    ['Judge Zorbel came.', 'Judge Zorbel'],
    ['We asked the nurse Robson there.', 'Robson'],
    ['We asked the Nurse Robson there.', 'Nurse Robson'],
    ['We met Dr Anna Luck there.', 'Dr Anna Luck'],
    ['We met dr Zorbel there.', 'dr Zorbel'],
  ],
  'months that are names': [
    ['We met June there.', 'June'],
    ['We met April Luck there.', 'April Luck'],
    ['June came.', 'June'],
    ['We met Jan there.', 'Jan'],
    ['We met May there.', 'May'],
    ['We met Spring there.', 'Spring'],
  ],
  'a salutation or a signature': [
    ['Faith,\nit rained', 'Faith'],
    ['It rained.\n\nHope,\n\nit rained', 'Hope'],
    ['Kind regards,\nHope\nit rained', 'Hope'],
    ['We end,\n\nHope', 'Hope'],
    ['We end,\nHope', 'Hope'],
    ['We end,\nAfterwards', 'Afterwards'],
    ['We end, \nAfterwards', 'Afterwards'],
    ['We end,\n\nAfterwards', 'Afterwards'],
    ['We end,\n  Afterwards', 'Afterwards'],
    ['We end,\nAfterwards\nwe left', 'Afterwards'],
    ['We end, \n Afterwards\nwe left', 'Afterwards'],
    ['We end,\n\nAfterwards\nwe left', 'Afterwards'],
    ['Afterwards,\nwe left', 'Afterwards'],
    ['Afterwards, \nwe left', 'Afterwards'],
  ],
  'other alphabets': [
    ['We met Иван Петров there.', 'Иван Петров'],
    ['we met иван there', 'иван'],
    ['We met 山田 there.', '山田'],
    ['We met Νίκος there.', 'Νίκος'],
    ['We met محمد there.', 'محمد'],
  ],
  'a place beside a name': [
    ['We asked Surbiton Robson there.', 'Surbiton Robson'],
    ['Surbiton Robson came.', 'Surbiton Robson'],
    ['We met Robson Kingston Council there.', 'Robson'],
    ['Kingston Council Robson came.', 'Robson'],
  ],
  'letters of two alphabets in a word': [
    ['We met Аnna there.', 'Аnna'],
    ['We met Luсk there.', 'Luсk'],
    ['the rеport', 'rеport'],
    ['Αnna came', 'Αnna'],
  ],
}

describe.each(Object.entries(FOUND))('%s', (_kind, cases) => {
  it.each(cases)('%j', (text, ...names) => {
    expect(namesSeenIn(text)).toEqual(names)
  })
})

const NONE: { readonly [kind: string]: readonly string[] } = {
  'ordinary words': ['we met at the meeting', 'The meeting was long. Later we left.', 'the well-being of children', 'It rained: we left.'],
  'small words with capitals': ['We said That She And I went.', 'THE END OF THIS'],
  'words with a hyphen that are no given name and surname': ['a luck-anna', 'an anna-report', 'a will-luck', 'a report-luck'],
  'letters by themselves': ['We chose plan B there.', 'a b c', 'It is xy.'],
  'days and months': [
    'We met in September.',
    'We met in the Spring, in Autumn.',
    'In June it rained.',
    'It was 5 June then.',
    'It was June 2019 then.',
    'Since April, it rained.',
  ],
  'titles by themselves': ['We asked the Dr about it.', 'We asked a Cllr there.'],
  'bodies, offices and places': [
    'We asked Ofsted there.',
    'Kingston Council met.',
    'the Department for Education',
    'We went to Surbiton there.',
  ],
  'phrases of words': ['the Annual Learning Report was read', 'the Quality and Assurance Meeting Report'],
  'no salutation and no signature': [
    'Kind regards,\n',
    'We end,\n\n- it rained there',
    'We went to Surbiton,\nwe left',
    'It rained. Afterwards,\nwe left',
    'Afterwards 5,\nwe left',
    'We end.\nAfterwards',
    'We end,\n- Afterwards',
    'We end,\nAfterwards we left',
    'We end.\nAfterwards\nwe left',
    'We end,\n- Afterwards\n- we left',
  ],
  'a word in capitals where a sentence begins': ['LATE we left.'],
}

describe.each(Object.entries(NONE))('none: %s', (_kind, texts) => {
  it.each(texts)('%j', (text) => {
    expect(namesSeenIn(text)).toEqual([])
  })
})

describe('a name found once counts all through the text', () => {
  it.each<Case>([
    ['Luck came. We met Luck.', 'Luck', 'Luck'],
    ['Later came. We met Later.', 'Later', 'Later'],
    ['We met the Luck family. The Lucks came.', 'Luck', 'Lucks'],
    ['We met Zorbel. Then zorbels came.', 'Zorbel', 'zorbels'],
    ['We met June. In June it rained.', 'June', 'June'],
    ['We met Anna Later. Later it rained. Later came.', 'Anna Later', 'Later', 'Later'],
    ['We met Mrs Child. Children came. Child came.', 'Mrs Child', 'Child'],
    ['We met Luck. No luck came.', 'Luck'],
    ['Precious came. We met precious there.', 'Precious', 'precious'],
    ['We met Chase. Then we chase it.', 'Chase'],
    ['We met Dr Bush. Bushes came.', 'Dr Bush', 'Bushes'],
    ['Afterwards came. Afterwards left.', ...[]],
    ['June came. In June it rained.', 'June', 'June'],
    ['We met Monk there. We read the Annual Monk Report.', 'Monk', 'Annual Monk Report'],
    ['We met Learning there. We read the Annual Learning Report.', 'Learning'],
    ['We met Dr Report. Reports came.', 'Dr Report', 'Reports'],
    ['We met Dr Box. Boxes came.', 'Dr Box', 'Boxes'],
    ['We met Dr House. Houses came.', 'Dr House', 'Houses'],
    ['We met Zor there. We met ZOR there.', 'Zor', 'ZOR'],
    ['Zor came. We met ZOR there.', 'Zor'],
    ['Dr X came. We met X there.', 'Dr X'],
    ['Dr X came. Then xs came.', 'Dr X'],
    ['We met Dr Zq there. Then zq came.', 'Dr Zq', 'zq'],
    ['We met Dr Late there. Later it rained.', 'Dr Late'],
    ['We read the Annual Learning Meeting. Then the Meeting was long.', 'Meeting'],
  ])('%j', (text, ...names) => {
    expect(namesSeenIn(text)).toEqual(names)
  })
})

describe('a frequent word as the bare subject of a sentence', () => {
  const SUBJECTS = ['Ham', 'Leopard', 'Organ', 'Large', 'Younger', 'Stay', 'Cloud', 'Poor']
  const PREDICATES = [
    'was asked to leave.',
    'arrived late.',
    'moved the motion.',
    'chairs the panel.',
    'queried the figure.',
    'refused to sign.',
    'shook her head.',
    'handed over the keys.',
    'told us.',
    'reported back.',
    'is on leave until the spring.',
    'has resigned.',
    'would like more time.',
    'does not agree.',
    'also asked about costs.',
    'never replied.',
    'waited for the bus.',
    'needs a ramp.',
    'left.',
    'agreed with this.',
  ]
  it.each(PREDICATES)('is a name: … %s', (said) => {
    const seen = SUBJECTS.map((name) => namesSeenIn(`It rained. ${name} ${said}`))
    expect(seen).toEqual(SUBJECTS.map((name) => [name]))
  })

  it.each(['Rain gave evidence there.', 'Wine is on leave.', 'Milk has resigned.', 'Board told us.', 'Points was asked to leave.'])(
    'is one before a verb of persons alone: %s',
    (text) => {
      expect(namesSeenIn(text)).toEqual([text.split(' ')[0]])
    },
  )

  it.each([
    'Rain is expected later.',
    'Work has begun.',
    'Funding was agreed.',
    'Training will continue.',
    'Children were asked.',
    'Parents told us.',
    'Points were raised.',
    'Police said so.',
    'Priorities were set out.',
    'Boxes were sent.',
    'Criteria were set out.',
    'People asked for more.',
    'Attendance is low.',
    'Progress was slow.',
    'Concern was expressed about it.',
    'Letter sent to them.',
    'Candle lit by her.',
    'Armed guards came.',
    'Old furniture was sold.',
    'Highly recommended.',
    'Recently moved the motion.',
    'Then moved the motion.',
    'Please let us know.',
    'See attached.',
    'Phone calls were made.',
    'Bug fixes\n\nThe rain',
    'Candle for the table.',
    'Use was made of it.',
    'Report noted that costs had risen.',
    'Well kept and clean.',
    'Leopard',
    'Leopard, moved',
  ])('is none: %s', (text) => {
    expect(namesSeenIn(text)).toEqual([])
  })
})

describe('a place that stood as a surname is one all through the text', () => {
  it.each<Case>([
    ['We met Charles Ipswich there. Ipswich came; a call to Ipswich.', 'Charles Ipswich', 'Ipswich', 'Ipswich'],
    ['Ipswich came. We met C. Ipswich there.', 'Ipswich', 'C. Ipswich'],
    ['It was in N. Yorkshire.', ...[]],
    ['We met the Ipswiches and Charles Ipswich.', 'Ipswiches', 'Charles Ipswich'],
    ['We met Charles in Ipswich there. Ipswich came.', 'Charles'],
    ['We met Robson Ipswich there. Ipswich came.', 'Robson Ipswich'],
    ['We met Charles Croydon there, at Croydon Council.', 'Charles Croydon'],
  ])('%j', (text, ...names) => {
    expect(namesSeenIn(text)).toEqual(names)
  })
})

describe('a name ends where its column does', () => {
  it.each<Case>([
    ['Anna Robson\tAR\tPolice\nTom Monk\tTM\tHealth', 'Anna Robson', 'Police', 'Tom Monk', 'Health'],
    ['Logistics\tT\nZorbels', 'Logistics', 'Zorbels'],
    ['Anna Robson       Tom Monk\nJo Luck', 'Anna Robson', 'Tom Monk', 'Jo Luck'],
    ['Anna,Robson\nTom,Monk', 'Anna', 'Robson', 'Tom', 'Monk'],
    ['Anna | Robson |\nTom', 'Anna', 'Robson', 'Tom'],
    ['We met Anna\nRobson there.', 'Anna\nRobson'],
  ])('%j', (text, ...names) => {
    expect(namesSeenIn(text)).toEqual(names)
  })
})

describe('the rule says why', () => {
  it.each(
    rows<Found>([
      ['We met Anna Luck.', ['known-name', 'Anna Luck']],
      ['We met Report.', ['capitalised-word', 'Report']],
      ['We met zorbel.', ['unknown-word', 'zorbel']],
      ['We met anna.', ['known-name', 'anna']],
      ['We met sutton.', ['known-name', 'sutton']],
      ['We met aalbers.', ['known-name', 'aalbers']],
      ['We met Иван.', ['other-letters', 'Иван']],
      ['We met Dr Zorbel.', ['after-title', 'Dr Zorbel']],
      ['Hope,\nit rained.', ['salutation', 'Hope']],
      ['We met Later. Later came.', ['capitalised-word', 'Later'], ['found-elsewhere', 'Later']],
    ]),
  )('%j', (text, rules) => {
    expect(rulesIn(text)).toEqual(rules)
  })
})

describe('in a store', () => {
  const register = registerOf({ ...person('Grace Monk', 'none', { initials: 'GM' }), ...person('Tom Monk', 'name') })

  it.each<Case>([
    ['Jo Ward and Asha Kaur came.', ...[]],
    ['Ward came; we met Kaur.', ...[]],
    ['We met Jo there.', 'Jo'],
    ['Sam Mensah came.', 'Sam Mensah'],
    ['We met Mensah there.', 'Mensah'],
    ['we met mensah there', 'mensah'],
    ['We met Mensah’s child.', 'Mensah’s'],
    ['The Mensahs came.', 'Mensahs'],
    ['Grace Monk came. A monk came with grace.', 'Grace Monk'],
    ['We met Monk there.', 'Monk'],
    ['We met Sam Ward there.', 'Sam Ward'],
    ['We met Anna Ward there.', 'Anna Ward'],
    ['Elmbridge Council and the Strategic Leadership Group met.', ...[]],
    ['The Learning Group met. The Group left.', ...[]],
    ['We read the Annual Report. A Report came.', ...[]],
    ['Chris Robson came.', 'Chris Robson'],
    ['Then the Meeting was long. Later the Meeting ended.', 'Meeting', 'Meeting'],
    ['We read the Annual Meeting. Then the Meeting was long.', ...[]],
    ['We read the Annual Meeting. Then the Meetings were long.', ...[]],
    ['We asked the Department for Education. Then the Department left.', ...[]],
    ['grace-monk came.', 'grace-monk'],
    ['see [it](people/grace-monk.md)', 'grace-monk'],
    ['see [it](people/jo-ward.md)', ...[]],
    ['a well-being day', ...[]],
    ['It was a monk-like day.', ...[]],
    ['we met grace there', ...[]],
    ['we met zorbel there', 'zorbel'],
    ['We met Zorbel there.', 'Zorbel'],
    ['We met Luck there.', 'Luck'],
    ['The Headings Report came.', ...[]],
  ])('%j', async (text, ...names) => {
    expect(namesSeenIn(text, await register())).toEqual(names)
  })

  it.each(
    rows<Found>([
      ['We met Sam Mensah.', ['protected-name', 'Sam Mensah']],
      ['We met Zorbel Mensah.', ['protected-name', 'Zorbel Mensah']],
      ['We met Mensah Zorbel.', ['protected-name', 'Mensah Zorbel']],
      ['We met Jo.', ['name-to-decide', 'Jo']],
      ['We met Monk.', ['name-to-decide', 'Monk']],
      ['We met Tom Monk.'],
      ['see [it](people/grace-monk.md)', ['protected-name', 'grace-monk']],
      ['We met Grace Monk.', ['protected-name', 'Grace Monk']],
    ]),
  )('%j', async (text, rules) => {
    expect(rulesIn(text, await register())).toEqual(rules)
  })
})

describe('in a store whose names are words, months and parts of public phrases too', () => {
  const body = (name: string) => `---\nname: ${name}\ntypes: [relevant-agency]\n---\n`
  const register = registerOf({
    ...person('Grace Monk', 'none'),
    ...person('Lynn Fenner', 'none'),
    ...person('April Trask', 'none'),
    'records/organisations/zorbel.md': body('Zorbel Family Trust'),
    'records/organisations/quimby.md': body('Kingston Quimby Trust'),
  })

  it.each(
    rows<Found>([
      ['We met Lynn there.', ['protected-name', 'Lynn']],
      ['We went to Kings Lynn there.'],
      ['In April Trask came.', ['protected-name', 'April Trask']],
      ['In April it rained.'],
      ['April 2024 was wet.'],
      ['The Zorbel Family Trust met.'],
      ['We read about the Council case there.'],
      ['We met the Mensah family there.', ['protected-name', 'Mensah']],
      ['We met the monk family there.', ['protected-name', 'monk']],
      ['we met grace monk there', ['protected-name', 'grace monk']],
      ['we met mrs monk there', ['protected-name', 'mrs monk']],
      ['we met mrs, monk came'],
      ['monk came'],
      ['We met Mrs Kingston there.', ['after-title', 'Mrs Kingston']],
      ['We met Mrs Ward there.'],
      ['we met dr ward there'],
      ['We met Jo Ward Robson there.', ['known-name', 'Robson']],
      ['we met jo-ward there'],
      ['we met ward-zorbel there', ['known-name', 'ward-zorbel']],
      ['see [it](people/monk-grace.md)', ['protected-name', 'monk-grace']],
      ['we met monk-grace there', ['protected-name', 'monk-grace']],
      ['we met anna-luck there', ['known-name', 'anna-luck']],
    ]),
  )('%j', async (text, rules) => {
    expect(rulesIn(text, await register())).toEqual(rules)
  })
})
