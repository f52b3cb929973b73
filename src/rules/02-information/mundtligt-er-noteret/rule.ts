import type { Source } from '../../../stages/02-information/source.ts'
import type { CaseView } from '../../../stages/case-view.ts'
import { caseFinding, quoteWhole } from '../../case-finding.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { notApplicable, unknown, verdictOf } from '../../verdict.ts'
import { ofl13 } from './source.ts'

export const mundtligtErNoteret: CaseRule = {
  id: 'mundtligt-er-noteret',
  title: {
    da: 'Det, der er sagt eller set og betyder noget, er skrevet ned i sagen',
    en: 'What was said or seen and matters was written down in the file',
  },
  checklist: ['D08'],
  sources: [ofl13],

  check(view) {
    const used = new Set(view.file.statements.map(({ source }) => source))
    const oral = view.file.sources
      .map((source, at) => ({ source, at }))
      .filter(({ source }) => source.form !== 'skriftlig' && used.has(source.id))
    if (oral.length === 0) return notApplicable('Sagen bygger ikke på noget, der kun er sagt eller set.')
    const findings = oral.flatMap(({ source, at }) => (source.noted === false ? [findingOf(view, source, at)] : []))
    if (findings.length === 0 && oral.some(({ source }) => source.noted === undefined))
      return unknown('om det, der er sagt, er skrevet ned')
    return verdictOf(findings)
  },
}

/** Decisive and not written down, it can't be tried by anyone; otherwise the duty alone was not met. */
function findingOf(view: CaseView, source: Source, at: number): CaseFinding {
  const isDecisive = view.needs.some(
    ({ adverse, assessment }) =>
      adverse === true && assessment?.decisive.some((id) => view.statement(id)?.source === source) === true,
  )
  return caseFinding({
    mangel: 'notatpligt',
    level: isDecisive ? 'fejl' : 'advarsel',
    isFact: true,
    at: `/sources/${at}/title`,
    quote: quoteWhole(source.title),
    what: isDecisive
      ? {
          da: `Afgørelsen bygger på »${source.title}«, som ikke er skrevet ned i sagen.`,
          en: `The decision rests on “${source.title}”, which was not written down in the file.`,
        }
      : {
          da: `»${source.title}« bruges i sagen, men er ikke skrevet ned.`,
          en: `“${source.title}” is used in the case, but was not written down.`,
        },
    why: {
      da: 'Oplysninger, der betyder noget, skal skrives ned snarest muligt. Ellers kan hverken borgeren eller Ankestyrelsen se, hvad der blev sagt.',
      en: 'Information that matters must be written down as soon as possible. Otherwise neither the citizen nor the board can see what was said.',
    },
    remedy: {
      da: 'Skriv et notat nu: hvem sagde eller så hvad, hvilken dag, og hvem der har skrevet det. Vis det for den, der sagde det.',
      en: 'Write a note now: who said or saw what, on which day, and who wrote it. Show it to whoever said it.',
    },
  })
}
