import type { FormerGrant } from '../../../stages/06-decision/need-answer.ts'
import { compareExtents } from '../../../stages/03-needs/extent.ts'
import type { CaseView } from '../../../stages/case-view.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { notApplicable, unknown, verdictOf } from '../../verdict.ts'
import { type AnsweredNeed, isSameProvision, listAnswered, provisionName, takesAway } from '../answered.ts'
import { onNeed } from '../finding.ts'
import { sources } from './source.ts'

/** What is told of the change is what the figures show. That a refusal can't be a raise is for another rule. */
export const svaretPasserTilAendringen: CaseRule = {
  id: 'svaret-passer-til-aendringen',
  title: {
    da: 'Bliver hjælpen mindre, siger afgørelsen det',
    en: 'Where the help gets less, the decision says so',
  },
  checklist: ['D14', 'D19'],
  sources,

  check(view) {
    const answered = listAnswered(view)
    if (answered.length === 0) return notApplicable('Ingen behov har fået et svar endnu.')
    const { formerGrants } = view.file
    if (formerGrants === undefined) return unknown('hvilken hjælp borgeren havde i forvejen')
    return verdictOf(answered.flatMap((one) => findingsOn(one, view)))
  },
}

function findingsOn(one: AnsweredNeed, { file, on }: CaseView): CaseFinding[] {
  const { answer, former } = one
  if (former === undefined) return takesAway(one) && !isReassessed(file, one) ? [unseen(one)] : []
  return answer.answer.kind === 'bevilget' ? granted(one, former) : notGranted(one, former, on)
}

/** What the citizen had is then told by the decision that was reassessed. */
function isReassessed({ genvurderinger = [] }: CaseView['file'], { need }: AnsweredNeed): boolean {
  return genvurderinger.some(
    ({ finished, parts }) =>
      finished !== undefined && parts.some((part) => part.kind === 'aendret' && part.need === need.id),
  )
}

function granted(one: AnsweredNeed, former: FormerGrant): CaseFinding[] {
  const { answer, change } = one.answer
  if (answer.kind !== 'bevilget') return []
  const moved = !isSameProvision(answer.provision, former.provision)
  const difference =
    answer.extent === undefined || former.extent === undefined
      ? undefined
      : compareExtents(answer.extent, former.extent)
  if (difference === 'mindre' && change.kind !== 'nedsaettelse' && change.kind !== 'ophoer')
    return [hidden(one, change.kind)]
  if (change.kind === 'forhoejelse' && difference === 'samme') return [same(one, 'forhøjelse', 'raise')]
  if (change.kind === 'nedsaettelse' && !moved && (difference === 'samme' || difference === 'mere'))
    return [same(one, 'nedsættelse', 'reduction')]
  return moved && change.kind === 'uaendret' ? [movedUnsaid(one, former)] : []
}

/** Refused as if it were new, though the citizen has it. Where more was asked for, the refusal is of the rest. */
function notGranted(one: AnsweredNeed, former: FormerGrant, on: string): CaseFinding[] {
  const { answer, change } = one.answer
  const hasRunOut = former.until !== undefined && former.until < on
  if (change.kind !== 'ny' || hasRunOut || one.need.asked?.extent !== undefined) return []
  if (answer.kind === 'afslag' && !isSameProvision(answer.provision, former.provision)) return []
  return [lost(one, former)]
}

function hidden(one: AnsweredNeed, change: string): CaseFinding {
  const { need, at } = one
  const called = change === 'ny' ? 'ny' : change === 'uaendret' ? 'uændret' : 'forhøjet'
  return onNeed(one, `/answers/${at.answer}/change/kind`, {
    mangel: 'mangelfuld-begrundelse',
    level: 'fejl',
    what: {
      da: `Hjælpen til »${need.activity}« bliver kaldt ${called}, men omfanget er mindre end før.`,
      en: `The help with “${need.activity}” is called ${EN[called] ?? called}, but its extent is less than before.`,
    },
    why: {
      da: 'Får borgeren mindre, skal afgørelsen sige det og forklare, hvorfor vurderingen er en anden end sidst.',
      en: 'Where the citizen gets less, the decision must say so and explain why the assessment differs from last time.',
    },
    remedy: {
      da: 'Kald det en nedsættelse, og begrund den; eller ret omfanget til det, borgeren havde.',
      en: 'Call it a reduction and give its grounds, or mend the extent to what the citizen had.',
    },
  })
}

const EN: Readonly<Record<string, string>> = { ny: 'new', uændret: 'unchanged', forhøjet: 'raised' }

function same(one: AnsweredNeed, da: string, en: string): CaseFinding {
  const { need, at } = one
  return onNeed(one, `/answers/${at.answer}/change/kind`, {
    mangel: 'meddelelse',
    level: 'advarsel',
    what: {
      da: `Svaret om »${need.activity}« kaldes en ${da}, men omfanget viser det ikke.`,
      en: `The answer on “${need.activity}” is called a ${en}, but the extent does not show it.`,
    },
    why: {
      da: 'Borgeren kan ikke se, om hjælpen er ændret, og hvad der gælder.',
      en: 'The citizen can’t see whether the help has changed, and what applies.',
    },
    remedy: {
      da: 'Se efter, om omfanget før og nu er skrevet rigtigt, og ret det, der er forkert.',
      en: 'Check that the extents before and now are written right, and mend what is wrong.',
    },
  })
}

function movedUnsaid(one: AnsweredNeed, former: FormerGrant): CaseFinding {
  const { need, at } = one
  return onNeed(one, `/answers/${at.answer}/change/kind`, {
    mangel: 'mangelfuld-begrundelse',
    level: 'advarsel',
    what: {
      da: `Hjælpen til »${need.activity}« kaldes uændret, men den blev givet efter ${provisionName(former.provision)} og gives nu efter en anden bestemmelse.`,
      en: `The help with “${need.activity}” is called unchanged, but it was given under ${provisionName(former.provision)} and is now given under another provision.`,
    },
    why: {
      da: 'En anden bestemmelse har andre betingelser og kan have en anden klageadgang. Borgeren mister noget, som skal begrundes.',
      en: 'Another provision has other conditions, and may have another right of appeal. The citizen loses something that needs grounds.',
    },
    remedy: {
      da: 'Sig, at hjælpen efter den gamle bestemmelse ophører, og hvorfor.',
      en: 'Say that the help under the old provision ends, and why.',
    },
  })
}

function lost(one: AnsweredNeed, former: FormerGrant): CaseFinding {
  const { need, at } = one
  return onNeed(one, `/answers/${at.answer}/change/kind`, {
    mangel: 'mangelfuld-begrundelse',
    level: 'advarsel',
    what: {
      da: `Svaret om »${need.activity}« står som nyt, men borgeren har hjælp til det i dag efter ${provisionName(former.provision)}.`,
      en: `The answer on “${need.activity}” stands as new, but the citizen has help with it today under ${provisionName(former.provision)}.`,
    },
    why: {
      da: 'Mister borgeren hjælp, er det et ophør, og det skal forklares, hvad der er anderledes end sidst.',
      en: 'Where the citizen loses help, it is an ending, and what differs from last time must be explained.',
    },
    remedy: {
      da: 'Kald det et ophør, og skriv, hvad der har ændret sig. Fortsætter hjælpen, så skriv det.',
      en: 'Call it an ending, and write what has changed. If the help goes on, say so.',
    },
  })
}

function unseen(one: AnsweredNeed): CaseFinding {
  const { need, answer } = one
  return onNeed(one, '/formerGrants', {
    mangel: 'mangelfuldt-oplyst',
    level: 'raad',
    what: {
      da: `Hjælpen til »${need.activity}« ${answer.change.kind === 'ophoer' ? 'ophører' : 'sættes ned'}, men det står ikke i sagen, hvad borgeren havde.`,
      en: `The help with “${need.activity}” is ${answer.change.kind === 'ophoer' ? 'ended' : 'reduced'}, but the case does not tell what the citizen had.`,
    },
    why: {
      da: 'Uden den tidligere bevilling kan ingen se, hvor meget borgeren mister.',
      en: 'Without the former grant nobody can see how much the citizen loses.',
    },
    remedy: {
      da: 'Skriv den tidligere bevilling ind: hvad, hvor meget, efter hvilken bestemmelse og til hvornår.',
      en: 'Write in the former grant: what, how much, under which provision and until when.',
    },
  })
}
