// The ordinary words that begin an English sentence bare, right before its verb: no article goes before them, and nobody is meant.

const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** People and bodies, what speaks for them, adverbs, words for calling: whatever they are said to do, they are no name. */
export const ORDINARY_SUBJECTS: ReadonlySet<string> = listed(`
  people person persons man men woman women child children kid boy girl baby teenager adult youth everyone everybody someone somebody anyone nobody
  mother father mum mum's dad parent carer guardian brother sister son daughter wife husband partner grandmother grandfather aunt uncle cousin
  family friend neighbour colleague patient pupil student learner resident tenant client customer victim suspect defendant witness driver
  passenger user reader author writer player fan guest visitor owner worker employee employer manager director officer official chief head
  leader member chair chairman chairwoman chairperson president secretary treasurer clerk governor minister ambassador king queen prince princess judge
  doctor nurse teacher lawyer solicitor counsel police officer soldier army navy crew staff team group committee subcommittee panel board cabinet
  council court jury bench crown parliament congress senate house government ministry department office agency authority service services
  commission union party opposition administration management leadership society community public press media nation country state city town
  school college university nursery hospital clinic surgery church charity company firm business bank shop industry market club association trust
  partnership organisation organization institution network forum conference assembly federation alliance coalition god jesus satan heaven
  report review evidence research data analysis audit inspection guidance law legislation policy letter email mail paper study survey feedback
  history experience science scripture tradition wisdom intelligence news advice information statement record
  today tomorrow yesterday tonight now then later soon again always never often sometimes usually maybe perhaps please yes no ok okay thanks
  thank hello sorry just once twice only even still ever already almost quite rather really pretty indeed instead meanwhile moreover otherwise
  nevertheless nonetheless likewise besides anyway together apart elsewhere everywhere somewhere nowhere forever ago away back well better best
  first second third next last finally enough half double much many several certain various same else
  one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million billion dozen
  see use read find let note include make get keep put give take go come try look ask tell call check ensure provide consider issue send choose
  add allow update avoid remember think say know turn bring leave write set run show start stop follow click visit contact enjoy join learn
  attached enclosed given based compared according regarding including following considering concerning pending due subject thanks regards re`)

/** Those that must not be taken out of the list for a verb that only persons do, since they are surnames too. */
export const MAY_BE_SURNAMES: ReadonlySet<string> = listed('person board bench service record witness neighbour staff last well')

/** What is had without an article, and what minutes leave it off: a verb that things do says nothing of them. */
export const ORDINARY_THINGS: ReadonlySet<string> = listed(`
  work help support care time money cash food water rain snow ice weather wind sun sunshine fire smoke light darkness sound noise air gas oil petrol coal
  power energy heat fuel electricity traffic transport parking access space room land ground soil wood paper glass steel metal gold silver plastic cotton
  milk wine beer coffee tea bread meat fish rice sugar salt butter cheese fruit fat blood skin hair flesh bone cancer disease health sleep pain stress
  love hate hope fear anger grief guilt shame trust faith luck death life birth war peace crime violence abuse neglect harm risk danger safety
  music art sport football cricket tennis golf film television radio theatre dance fashion design technology software hardware internet
  english french german spanish russian chinese japanese maths physics politics economics
  progress attendance practice use demand supply trade growth change interest pay tax debt income rent cost price value stock credit cash wealth
  concern consent contact cover control order approval agreement action activity attention communication discussion debate dialogue consultation
  agenda item minute report apology update summary draft plan proposal project programme strategy framework budget fund funding grant bid contract
  application referral request response reply answer question query comment point issue matter problem complaint case file form list table chart
  meeting session workshop event visit interview call lunch dinner breakfast tea venue date deadline schedule timetable
  battery delivery shipping postage number phone passport site store page website link post message text version copy type name address code price
  atmosphere decor location parking quality quantity size colour color weight height length speed distance temperature pressure age
  mind body nature reality truth justice freedom democracy religion culture language education knowledge power success failure fame beauty
  section chapter part figure paragraph clause article annex appendix schedule step stage phase day week month year morning afternoon evening
  night winter summer autumn spring christmas easter lunchtime midnight noon
  man's training nothing everything something anything recruitment retention recording reporting monitoring`)
