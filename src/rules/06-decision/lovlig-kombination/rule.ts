import type { Mangel } from '../../../law/mangel.ts'
import {
  type Combination,
  type Contradiction,
  CONTRADICTIONS,
  findContradiction,
  type PersonkredsState,
} from '../../../stages/06-decision/combination.ts'
import type { Personkreds } from '../../../stages/03-needs/need.ts'
import type { CaseFile } from '../../../stages/case-file.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { type Level, notApplicable, unknown, verdictOf } from '../../verdict.ts'
import { type AnsweredNeed, isSameProvision, listAnswered } from '../answered.ts'
import { onNeed } from '../finding.ts'
import { sources } from './source.ts'

export const lovligKombination: CaseRule = {
  id: 'lovlig-kombination',
  title: {
    da: 'Svaret, personkredsen og ændringen siger det samme',
    en: 'Answer, eligibility and change say the same',
  },
  checklist: ['D06', 'D19'],
  sources,

  check(view) {
    const { file } = view
    const answered = listAnswered(view)
    if (answered.length === 0) return notApplicable('Ingen behov har fået et svar endnu.')
    const isJudged = file.needs.some(({ personkreds }) => personkreds !== undefined)
    const findings = answered.flatMap((one) => {
      const found = contradictionOf(one, file)
      return found === undefined ? [] : [findingOf(one, found)]
    })
    return findings.length === 0 && !isJudged ? unknown('hvordan personkredsen er bedømt') : verdictOf(findings)
  },
}

/** What the table asks before an answer can stand is a matter for the rule on § 85: no other provision asks it of each activity. */
type Told = Exclude<Contradiction, 'ikke-vurderet'>

/** Where no one has judged eligibility, or only for another provision, what would be wrong whatever they had found. */
function contradictionOf(one: AnsweredNeed, file: CaseFile): Told | undefined {
  const { need, answer } = one
  const combination: Omit<Combination, 'personkreds'> = {
    answer: answer.answer.kind,
    change: answer.change.kind,
    procedure: hasApplied(one) ? 'ansoegning' : file.round.procedure,
  }
  if (need.personkreds !== undefined && !isJudgedForTheAnswer(one, need.personkreds)) return undefined
  const states = need.personkreds === undefined ? JUDGED : [need.personkreds.answer]
  const found = states.map((personkreds) => findContradiction({ ...combination, personkreds }))
  const told = found.includes(undefined)
    ? undefined
    : found.filter(isTold).find((each) => states.length === 1 || isAboutChange(each))
  return told !== undefined && ALL_THE_SAME[told]?.(one) === true ? undefined : told
}

const JUDGED = ['indenfor', 'udenfor'] as const satisfies readonly PersonkredsState[]

function isTold(found: Contradiction | undefined): found is Told {
  return found !== undefined && found !== 'ikke-vurderet'
}

/** Eligibility was judged for the provision that was decided under. */
function isJudgedForTheAnswer({ answer: { answer } }: AnsweredNeed, judged: Personkreds): boolean {
  const decided = answer.kind === 'bevilget' || answer.kind === 'afslag' ? answer.provision : judged.provision
  return isSameProvision(decided, judged.provision)
}

function hasApplied({ need }: AnsweredNeed): boolean {
  return need.origin.kind === 'ansoegning'
}

/** What a word in the record contradicts, and the case explains. */
const ALL_THE_SAME: Partial<Record<Told, (one: AnsweredNeed) => boolean>> = {
  // Something else takes the place of what ended.
  'bevilget-og-ophoert': ({ answer: { answer }, former }) =>
    answer.kind === 'bevilget' && former !== undefined && !isSameProvision(answer.provision, former.provision),
  // The help that stays as it was is another than the one refused.
  'uaendret-udenfor': ({ answer: { answer }, former }) =>
    answer.kind === 'afslag' && former !== undefined && !isSameProvision(answer.provision, former.provision),
}

interface Weight {
  readonly mangel: Mangel
  readonly level: Level
}

/** A wrong word in the record is worth a warning; that a loss is not called one does not hold. */
function weightOf(found: Told, { former, adverse }: AnsweredNeed): Weight {
  switch (found) {
    case 'bevilget-udenfor':
      return { mangel: 'personkreds', level: adverse === true ? 'fejl' : 'advarsel' }
    case 'uaendret-udenfor':
    case 'uaendret-uden-behov':
      return { mangel: 'mangelfuld-begrundelse', level: former === undefined ? 'advarsel' : 'fejl' }
    case 'indenfor-uden-behov':
    case 'bevilget-og-ophoert':
    case 'forhoejet-uden-bevilling':
    case 'nedsat-uden-bevilling':
      return { mangel: 'mangelfuld-begrundelse', level: 'advarsel' }
    case 'afslag-uden-ansoegning':
      return { mangel: 'mangelfuld-begrundelse', level: 'raad' }
  }
}

/** The words in the record do not agree, however eligibility was judged. */
function isAboutChange(found: Told): boolean {
  return found !== 'bevilget-udenfor' && found !== 'indenfor-uden-behov'
}

function findingOf(one: AnsweredNeed, found: Told): CaseFinding {
  const { need, at } = one
  const { da, en } = CONTRADICTIONS[found]
  return onNeed(one, isAboutChange(found) ? `/answers/${at.answer}/change/kind` : `/needs/${at.need}/personkreds`, {
    ...weightOf(found, one),
    what: {
      da: `Svaret om »${need.activity}« passer ikke sammen med resten af sagen. ${firstOf(da)}`,
      en: `The answer on “${need.activity}” does not fit the rest of the case. ${firstOf(en)}`,
    },
    why: {
      da: 'Siger sagen to ting om samme behov, kan hverken borgeren eller Ankestyrelsen se, hvad der er afgjort, og hvorfor.',
      en: 'Where the case says two things of one need, neither the citizen nor the board can see what was decided, and why.',
    },
    remedy: {
      da: restOf(da) ?? 'Find ud af, hvad der er rigtigt, og ret det andet.',
      en: restOf(en) ?? 'Find out which is right, and mend the other.',
    },
  })
}

/** The table tells what is wrong in its first sentence and what to do in the next. */
function firstOf(words: string): string {
  const end = words.indexOf('. ')
  return end === -1 ? words : words.slice(0, end + 1)
}

function restOf(words: string): string | undefined {
  const end = words.indexOf('. ')
  return end === -1 ? undefined : words.slice(end + 2)
}
