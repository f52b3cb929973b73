import type { CaseView } from '../../../stages/case-view.ts'
import { isSel } from '../../case-need.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { notApplicable, verdictOf } from '../../verdict.ts'
import { listGrounds } from '../../case-ground.ts'
import { type AnsweredNeed, listAnswered, listAsked } from '../answered.ts'
import { onNeed } from '../finding.ts'
import { CALLED_83, CHORE, GUIDED, PURPOSE_WEIGHED, STRUCTURE } from '../said-task.ts'
import { sources } from './source.ts'

export const sel85Eller83: CaseRule = {
  id: 'sel-85-eller-83',
  title: {
    da: 'Valget mellem §§ 83 og 85 følger formålet med hjælpen',
    en: 'The choice between §§ 83 and 85 follows what the help is for',
  },
  checklist: ['D18'],
  sources,

  check(view) {
    const asked = listAnswered(view).map((one) => ({ one, side: sideOf(view, one) }))
    const chosen = asked.filter(({ side }) => side !== undefined)
    if (chosen.length === 0) return notApplicable('Der er ikke valgt mellem §§ 83 og 85.')
    return verdictOf(chosen.flatMap(({ one, side }) => findingsOn(one, side)))
  },
}

/** § 85 asked for and put under § 83; the other way; or § 85 given. */
type Side = 'til-83' | 'til-85' | 'givet-85' | undefined

function sideOf(view: CaseView, one: AnsweredNeed): Side {
  const { answer } = one.answer
  const wanted85 = listAsked(view, one).some((ref) => isSel(ref, '85')) || isSel(one.former?.provision, '85')
  switch (answer.kind) {
    case 'bevilget':
      if (isSel(answer.provision, '83')) return wanted85 ? 'til-83' : undefined
      return isSel(answer.provision, '85') ? 'givet-85' : undefined
    case 'daekket-paa-anden-vis':
      return isSel(answer.provision, '83') && (wanted85 || isSel(answer.refuses, '85')) ? 'til-83' : undefined
    case 'afslag':
      if (isSel(answer.provision, '85') && says(one, CALLED_83)) return 'til-83'
      return isSel(answer.provision, '83') && says(one, /§+ ?85(?!\d)|bostøtte|socialpædagogisk/) ? 'til-85' : undefined
    case 'ikke-et-behov':
      return undefined
  }
}

function says(one: AnsweredNeed, pattern: RegExp): boolean {
  return listGrounds(one).some(({ text }) => pattern.test(text.toLowerCase()))
}

function findingsOn(one: AnsweredNeed, side: Side): CaseFinding[] {
  switch (side) {
    case 'til-83':
      return to83(one)
    case 'til-85':
      return says(one, /psykisk/) && !says(one, PURPOSE_WEIGHED) && !says(one, STRUCTURE) ? [byImpairment(one)] : []
    case 'givet-85':
      return isPlainChore(one) ? [chore(one)] : []
    case undefined:
      return []
  }
}

function to83(one: AnsweredNeed): CaseFinding[] {
  const activity = one.need.activity.toLowerCase()
  if (STRUCTURE.test(activity) && !CHORE.test(activity)) return [structuring(one)]
  const { need, statements } = one
  const told = [need.words, need.wish, need.goal, ...statements.map(({ statement }) => statement.text)]
  const isTold =
    told.some((text) => text !== undefined && STRUCTURE.test(text.toLowerCase())) ||
    statements.some(
      ({ statement, source }) =>
        statement.points === 'taler-for' && source?.kind !== 'borger' && GUIDED.test(statement.text.toLowerCase()),
    )
  return isTold && !says(one, PURPOSE_WEIGHED) ? [unweighed(one)] : []
}

/** Someone does the work for the citizen, and nothing is planned or learnt by it. */
function isPlainChore({ answer: { answer }, need }: AnsweredNeed): boolean {
  if (answer.kind !== 'bevilget' || answer.form === 'gruppe') return false
  const content = answer.content.toLowerCase()
  const all = [content, answer.purpose, need.goal ?? '', need.activity].join(' ').toLowerCase()
  return CHORE.test(content) && DOES_IT.test(content) && !STRUCTURE.test(all)
}

const DOES_IT =
  /(?:bostøtten?|medarbejderen?|hjælperen?|støtten) (?:gør|støvsuger|vasker|køber|laver|rydder|bader|sørger for|udfører|står for)|(?:gøres|udføres|vaskes|købes) (?:af|for)/

const WHY = {
  da: 'Ankestyrelsen ser på, hvad opgaven er, og hvad hjælpen skal: er det at få gjort et arbejde, hvor nogen skal være til stede, er det § 83; er det at strukturere, planlægge og lære, er det § 85. En psykisk funktionsnedsættelse afgør det ikke.',
  en: 'The board looks at what the task is and what the help is for: to get work done where someone must be present is § 83; to structure, plan and learn is § 85. A mental impairment does not decide it.',
}

function structuring(one: AnsweredNeed): CaseFinding {
  const { need, at } = one
  return onNeed(one, `/answers/${at.answer}/answer/provision`, {
    mangel: 'forkert-paragraf',
    level: 'fejl',
    what: {
      da: `»${need.activity}« er lagt under § 83, men handler om at strukturere og planlægge.`,
      en: `“${need.activity}” was put under § 83, but is about structuring and planning.`,
    },
    why: WHY,
    remedy: {
      da: 'Vurder behovet efter § 85.',
      en: 'Judge the need under § 85.',
    },
  })
}

function unweighed(one: AnsweredNeed): CaseFinding {
  const { need, at } = one
  return onNeed(one, `/answers/${at.answer}/answer/provision`, {
    mangel: 'forkert-paragraf',
    level: 'advarsel',
    what: {
      da: `»${need.activity}« er lagt under § 83, men nogen har fortalt, at borgeren skal lære, planlægge eller have overblik. Det er der ikke taget stilling til.`,
      en: `“${need.activity}” was put under § 83, but someone told that the citizen is to learn, plan or keep track. That was not dealt with.`,
    },
    why: WHY,
    remedy: {
      da: 'Skriv, hvad formålet med hjælpen er: at få opgaven gjort, eller at borgeren lærer og planlægger den selv.',
      en: 'Write what the help is for: to get the task done, or for the citizen to learn and plan it.',
    },
    question: {
      to: 'borger',
      matter: `Når det gælder »${need.activity}«: Skal nogen gøre det for dig, eller skal nogen hjælpe dig med at komme i gang, holde styr på det og lære det?`,
      why: 'Det afgør, hvilken bestemmelse hjælpen hører under.',
    },
  })
}

function byImpairment(one: AnsweredNeed): CaseFinding {
  const { need, at } = one
  return onNeed(one, `/answers/${at.answer}/answer/provision`, {
    mangel: 'forkert-paragraf',
    level: 'advarsel',
    what: {
      da: `Hjælp efter § 83 til »${need.activity}« er afslået, fordi funktionsnedsættelsen er psykisk.`,
      en: `Help under § 83 with “${need.activity}” was refused because the impairment is a mental one.`,
    },
    why: WHY,
    remedy: {
      da: 'Se på opgaven. Er den at få gjort et arbejde, hører den under § 83, hvad der end er grunden.',
      en: 'Look at the task. If it is to get work done, it belongs under § 83, whatever the reason.',
    },
  })
}

function chore(one: AnsweredNeed): CaseFinding {
  const { need, at } = one
  return onNeed(one, `/answers/${at.answer}/answer/content`, {
    mangel: 'forkert-paragraf',
    level: 'raad',
    what: {
      da: `Hjælpen til »${need.activity}« gives efter § 85, men består i, at andre gør arbejdet.`,
      en: `The help with “${need.activity}” is given under § 85, but consists of others doing the work.`,
    },
    why: WHY,
    remedy: {
      da: 'Se, om hjælpen hører under § 83. Skal borgeren lære eller planlægge det, så skriv det i bevillingen.',
      en: 'See whether the help belongs under § 83. If the citizen is to learn or plan it, write that in the grant.',
    },
  })
}
