import type { BoardInstruction } from '../../../stages/11-outcome/instruction-kind.ts'
import { instructionsOf } from '../../../stages/11-outcome/outcome.ts'
import { caseFinding } from '../../case-finding.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { notApplicable, unknown, verdictOf } from '../../verdict.ts'
import { sources } from './source.ts'

export const anvisningerneErOpgaver: CaseRule = {
  id: 'anvisningerne-er-opgaver',
  title: {
    da: 'Hver handleanvisning er en opgave i den nye omgang',
    en: 'Each instruction is a task in the new round',
  },
  checklist: ['D37'],
  sources,

  check(view) {
    const { round, formerRounds } = view.file
    if (round.procedure !== 'hjemvisning') return notApplicable('Sagen er ikke hjemvist.')
    const former = formerRounds?.at(-1)?.outcome
    if (former === undefined) return unknown('hvad Ankestyrelsen afgjorde')
    const given = instructionsOf(former)
    if (given.length === 0) return unknown('hvilke anvisninger Ankestyrelsen gav')
    const isTask = ({ id, text }: BoardInstruction) =>
      round.instructions.some((one) => one.id === id || one.asked.includes(text))
    return verdictOf(
      given
        .filter((one) => !isTask(one))
        .map((one) => finding(one, view.need(one.need ?? ('' as never))?.need.id ?? null)),
    )
  },
}

function finding({ text, source, matter, reason }: BoardInstruction, need: CaseFinding['need']): CaseFinding {
  return caseFinding({
    mangel: 'mangelfuldt-oplyst',
    level: 'advarsel',
    at: '/round/instructions',
    need,
    what: {
      da: `Ankestyrelsen skrev: »${text}«. Det er ikke en opgave i den nye omgang.`,
      en: `The board wrote: “${text}”. That is not a task in the new round.`,
    },
    why: {
      da: 'Det, der ikke står på listen, bliver glemt, og så falder den nye afgørelse på det samme.',
      en: 'What is not on the list is forgotten, and then the new decision falls for the same.',
    },
    remedy: {
      da: 'Skriv anvisningen ind som en opgave, og gør den, før der afgøres igen.',
      en: 'Enter the instruction as a task, and do it before deciding again.',
    },
    question:
      source === null || matter === null
        ? null
        : { to: source, need, matter, why: reason ?? 'Ankestyrelsen har sendt sagen tilbage for at få det oplyst.' },
  })
}
