import type { Mangel } from '../../../law/mangel.ts'
import {
  type Combination,
  type Contradiction,
  CONTRADICTIONS,
  findContradiction,
  PERSONKREDS_STATES,
  type PersonkredsState,
} from '../../../stages/06-decision/combination.ts'
import type { CaseFile } from '../../../stages/case-file.ts'
import { concerns85 } from '../../case-need.ts'
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
      const found = contradictionOf(one, file, isJudged)
      return found === undefined ? [] : [findingOf(one, found)]
    })
    return findings.length === 0 && !isJudged ? unknown('hvordan personkredsen er bedømt') : verdictOf(findings)
  },
}

/** Where nobody has judged eligibility at all, only what would be wrong whatever they had found. */
function contradictionOf(one: AnsweredNeed, file: CaseFile, isJudged: boolean): Contradiction | undefined {
  const combination: Omit<Combination, 'personkreds'> = {
    answer: one.answer.answer.kind,
    change: one.answer.change.kind,
    procedure: hasApplied(one) ? 'ansoegning' : file.round.procedure,
  }
  if (!isJudged) {
    const found = PERSONKREDS_STATES.map((personkreds) => findContradiction({ ...combination, personkreds }))
    return found.includes(undefined) ? undefined : found[1]
  }
  const state = stateOf(one)
  if (state === undefined) return undefined
  const found = findContradiction({ ...combination, personkreds: state })
  return found !== undefined && ALL_THE_SAME[found]?.(one) === true ? undefined : found
}

/** Eligibility as judged for the provision that was decided under; undefined where another one was asked. */
function stateOf({ need, answer: { answer } }: AnsweredNeed): PersonkredsState | undefined {
  const judged = need.personkreds
  if (judged === undefined) return 'ikke-vurderet'
  const decided = answer.kind === 'bevilget' || answer.kind === 'afslag' ? answer.provision : judged.provision
  return isSameProvision(decided, judged.provision) ? judged.answer : undefined
}

function hasApplied({ need }: AnsweredNeed): boolean {
  return need.origin.kind === 'ansoegning'
}

/** What a word in the record contradicts, and the case explains; or what a rule on eligibility tells. */
const ALL_THE_SAME: Partial<Record<Contradiction, (one: AnsweredNeed) => boolean>> = {
  'ikke-vurderet': concerns85,
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
function weightOf(found: Contradiction, { former, adverse }: AnsweredNeed): Weight {
  switch (found) {
    case 'ikke-vurderet':
      return { mangel: 'personkreds', level: adverse === true ? 'advarsel' : 'raad' }
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

function findingOf(one: AnsweredNeed, found: Contradiction): CaseFinding {
  const { need, at } = one
  const { da, en } = CONTRADICTIONS[found]
  const isAboutChange = found !== 'ikke-vurderet' && found !== 'bevilget-udenfor' && found !== 'indenfor-uden-behov'
  return onNeed(one, isAboutChange ? `/answers/${at.answer}/change/kind` : `/needs/${at.need}/personkreds`, {
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
