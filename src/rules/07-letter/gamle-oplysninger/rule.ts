import { yearOf } from '../../../base/date.ts'
import { casePassages, isAdverse, quotePassage, type Letter } from '../../../stages/07-letter/letter.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { findDays } from '../../../text/day.ts'
import type { Rule } from '../../rule.ts'
import { fails, holds, notApplicable, unknown, type Finding } from '../../verdict.ts'
import { ast2018, rsl10 } from './source.ts'

export const gamleOplysninger: Rule<Letter> = {
  id: 'gamle-oplysninger',
  title: { da: 'Afgørelsen bygger ikke kun på gamle oplysninger', en: 'The decision does not rest on old facts alone' },
  checklist: ['D08'],
  sources: [rsl10, ast2018],

  check(letter) {
    if (letter.kind !== 'afgoerelse') return notApplicable('Teksten er ikke en afgørelse.')
    if (isAdverse(letter) === false) return notApplicable('Borgeren har fået fuldt medhold.')
    if (letter.date === null) return unknown('brevets dato')
    const now = yearOf(letter.date.day)
    const open = casePassages(letter).filter(({ block, section }) => block.kind !== 'heading' && section !== 'hoved')
    const dated = open.flatMap((passage) => sourceYears(passage).map((year) => ({ passage, year, age: now - year })))
    const [first] = dated.toSorted((a, b) => a.age - b.age)
    if (first === undefined) return notApplicable('Brevet nævner ingen daterede kilder om, hvad borgeren kan.')
    if (first.age < 2 || open.some((passage) => isRecent(passage, now, letter))) return holds
    const finding: Finding = {
      mangel: 'mangelfuldt-oplyst',
      level: first.age >= 3 ? 'fejl' : 'advarsel',
      quote: quotePassage(letter, first.passage),
      what,
      why,
      remedy,
    }
    return fails(finding)
  },
}

/** Papers that tell how a person is; an application or a bill does not. */
const PAPER =
  /(?:udtalelse|erklæring|attest|statusnotat|status |status,|notat|udredning|rapport|epikrise|journal|undersøgelse|test|voksenudredning|vum|beskrivelse|vurdering|funktionsevne|observation|handleplan)/
const EARLIER =
  /(?:bevilget|bevilling|afgørelse af|siden|blev du|fik du|tidligere|dengang|da du|havde|født|diagnose[A-Za-zÀ-ÖØ-öø-ÿ]* (?:i|fra)|boet|flytte|skilsmisse|ulykke|operer)/

function sourceYears({ lower, text }: Passage): readonly number[] {
  if (!PAPER.test(lower)) return []
  const days = findDays(text)
    .map(({ year }) => year)
    .filter((year): year is number => year !== null)
  if (days.length > 0)
    return EARLIER.test(lower) &&
      days.length === 1 &&
      !/(?:udtalelse|erklæring|attest|notat|udredning|rapport|epikrise|undersøgelse|vurdering|status)[A-Za-zÀ-ÖØ-öø-ÿ]*(?: [A-Za-zÀ-ÖØ-öø-ÿ]+){0,6}? (?:af|fra|dateret|den|i)(?: [A-Za-zÀ-ÖØ-öø-ÿ]+)? ?\d/.test(
        lower,
      )
      ? []
      : days
  const loose =
    /(?:udtalelse|erklæring|attest|notat|udredning|rapport|epikrise|undersøgelse|vurdering|status|beskrivelse)[A-Za-zÀ-ÖØ-öø-ÿ]*(?: [A-Za-zÀ-ÖØ-öø-ÿ]+){0,5}? (?:fra|i|af) ((?:19|20)\d\d)/.exec(
      lower,
    )?.[1]
  return loose === undefined ? [] : [Number(loose)]
}

/** A talk, a visit or a fresh paper, told without a year or with a late one. The citizen's own word that it is worse counts for nothing new. */
function isRecent({ lower, text, voice }: Passage, now: number, letter: Letter): boolean {
  if (
    letter.applications.some((application) => application.lower === lower) &&
    !/samtale|møde|besøg|talt|telefon/.test(lower)
  )
    return false
  const talk =
    /(?:samtale|hjemmebesøg|besøg|mødet?|møde med|telefonen|talt med|talte|observer|høringssvar|visitationssamtale|har fortalt|fortalte|opfølgning|så dig|testet|gennemgå)/.test(
      lower,
    )
  const years = findDays(text).map(({ year }) => year)
  if (talk && !(voice === 'borger' && /forværr|værre|dårligere|ændret sig|siden/.test(lower)))
    return !/(?:dengang|i (?:19|20)\d\d)/.test(lower) || years.some((year) => year !== null && now - year < 2)
  if (voice === 'borger') return false
  // A full date of this year or the last beside a paper or a bill.
  return (
    /kvittering|faktura|dagbog|skema|opgørelse|status|udtalelse|notat|svar/.test(lower) &&
    years.some((year) => year === null || now - year < 2)
  )
}

const what = {
  da: 'De kilder, brevet daterer, er flere år gamle, og brevet nævner ikke nyere oplysninger om, hvad borgeren kan i dag.',
  en: 'The sources that the letter dates are years old, and it names no newer facts on what the citizen can do today.',
}
const why = {
  da: 'Behov og funktionsevne ændrer sig. Gamle oplysninger viser ikke, om der er brug for hjælp nu.',
  en: 'Needs and functioning change. Old facts do not show whether help is needed now.',
}
const remedy = {
  da: 'Tal med borgeren, og indhent en ny udtalelse fra en, der kender borgeren i dag.',
  en: 'Talk with the citizen, and get a new statement from someone who knows the citizen today.',
}
