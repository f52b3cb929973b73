import { type BoardInstruction, instructionKind } from '../../../stages/11-outcome/instruction-kind.ts'
import { withoutPlan } from '../../../stages/11-outcome/signature.ts'
import { caseFinding, quoteWhole } from '../../case-finding.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { notApplicable, verdictOf } from '../../verdict.ts'
import { askOutcome } from '../held-outcome.ts'
import { sources } from './source.ts'

export const handleanvisningErMaalrettet: CaseRule = {
  id: 'handleanvisning-er-maalrettet',
  title: {
    da: 'En handleanvisning siger, hvem der skal spørges om hvad, og hvorfor',
    en: 'An instruction says whom to ask what, and why',
  },
  checklist: ['D37'],
  sources,

  check(view) {
    return askOutcome(view, ({ outcome, at }) => {
      const open = new Set(withoutPlan(outcome, view.file.boardFile?.contacts ?? []))
      const placed = outcome.parts.flatMap(({ ruling }, part) =>
        'instructions' in ruling
          ? ruling.instructions.map((one, index) => ({ one, at: `${at}/parts/${part}/ruling/instructions/${index}` }))
          : [],
      )
      if (placed.length === 0) return notApplicable('Der er ingen handleanvisninger.')
      return verdictOf(
        placed.flatMap((each) => {
          if (open.has(each.one)) return [leftOpen(each.one, each.at)]
          return instructionKind(each.one) === 2 ? [unreasoned(each.one, each.at)] : []
        }),
      )
    })
  },
}

function leftOpen({ text, need, source }: BoardInstruction, at: string): CaseFinding {
  return caseFinding({
    mangel: 'vejledning',
    level: 'advarsel',
    at: `${at}/${source === null ? 'source' : 'matter'}`,
    need,
    quote: null,
    what: {
      da: `»${text}« siger ikke, ${source === null ? 'hvem der skal spørges' : 'hvad der skal spørges om'}, og der er ikke aftalt en plan med kommunen.`,
      en: `“${text}” does not say ${source === null ? 'whom to ask' : 'what to ask'}, and no plan was made with the municipality.`,
    },
    why: {
      da: 'Ved kommunen ikke, hvilken oplysning der er nok, gætter den, og sagen kommer igen.',
      en: 'Where the municipality does not know what information is enough, it guesses, and the case comes again.',
    },
    remedy: {
      da: 'Nævn kilden, og skriv emnet som et spørgsmål. Kan det ikke lade sig gøre, så ring til kommunen, og aftal hvordan.',
      en: 'Name the source, and write the matter as a question. If that can’t be done, call the municipality and agree how.',
    },
  })
}

function unreasoned({ text, need }: BoardInstruction, at: string): CaseFinding {
  return caseFinding({
    mangel: 'vejledning',
    level: 'raad',
    at: `${at}/text`,
    need,
    quote: quoteWhole(text),
    what: {
      da: `»${text}« nævner kilde og emne, men siger ikke, hvorfor det mangler i netop denne sag.`,
      en: `“${text}” names source and matter, but does not say why it is missing in this very case.`,
    },
    why: {
      da: 'Den, der kender grunden, kan stille det rigtige spørgsmål og kan se, hvornår svaret er nok.',
      en: 'Those who know the reason can ask the right question, and can see when the answer is enough.',
    },
    remedy: {
      da: 'Skriv en sætning om, hvad der ikke kan ses af sagen i dag.',
      en: 'Write a sentence on what can’t be seen from the case today.',
    },
  })
}
